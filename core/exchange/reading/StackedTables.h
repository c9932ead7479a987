#pragma once

#include "exchange/SourceDocument.h"

#include <QList>

namespace waymark {

/// Takes apart a sheet that holds several tables one under the other, as CSV files do: actions, then KPIs, then the
/// key. A new one begins where a row has the headings of another kind of table in full; the one text of the row above
/// is its name. What stands above the first headings goes with them, unless it tells of delivery groups or only says
/// "Actions". A sheet with one table, or with none that is known, is given back as it is.
[[nodiscard]] QList<Grid> stackedTables(const Grid &grid);

} // namespace waymark
