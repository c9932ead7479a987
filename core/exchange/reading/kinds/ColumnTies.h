#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// Asks which of two columns holds a role where both might as well ("Target date" beside "Completion date"), for every
/// row in which they say different things. Nothing is asked of a table that a mapping knows.
void askOfTies(DraftWriter &writer, const Region &region);

} // namespace waymark
