#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// Reads a table of actions, row by row. What a row *is* follows from what it carries: with a due date or a status of
/// its own it is an action, however many parts its reference has; a reference that others in the table continue, or
/// that is less deep than those of the actions, is a heading; a text across the columns is a band. A row goes on with
/// the one above only where the table has references, its own is empty, and its words really continue.
void readActionTable(DraftWriter &writer, const Region &region);

} // namespace waymark
