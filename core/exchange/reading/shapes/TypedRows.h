#pragma once

#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// A log of several kinds of record ("Risk", "Action", "Issue", "Decision" in a column of its own) as a table for each
/// kind, in the order in which they come up. The region itself and nothing else where it is none.
[[nodiscard]] QList<Region> byType(const Region &region);

} // namespace waymark
