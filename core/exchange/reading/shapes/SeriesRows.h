#pragma once

#include "exchange/reading/shapes/MadeTable.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// Figures whose months or quarters stand before the rows ("Month | Target | Actual", or a measure over each column),
/// turned so that they stand over the columns: a table for each line between them that names another measure. The name
/// of a single measure is that of the line above, else empty: the heading above says it. Nothing for every other table.
[[nodiscard]] QList<MadeTable> seriesByRows(const Region &region);

} // namespace waymark
