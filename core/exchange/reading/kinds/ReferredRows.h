#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// The second half of a wide table, printed below the first or on a sheet of its own: its rows say by their references
/// which actions they go on with, and hold their dates, leads, statuses and accounts but no words of what is to be
/// done. They are written into those actions. False, and nothing read, where the table is none of that kind or most of
/// its references are those of no action.
[[nodiscard]] bool readReferredRows(DraftWriter &writer, const Region &region);

} // namespace waymark
