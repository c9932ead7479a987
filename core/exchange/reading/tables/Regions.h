#pragma once

#include "exchange/reading/tables/Columns.h"
#include "exchange/reading/tables/Table.h"

namespace waymark {

/// One table within a grid: titles above it, its heading of no, one or more rows, and what stands below.
struct Region
{
    Table table;
    qsizetype titleRows = 0; ///< rows before the heading
    qsizetype headerRows = 0;
    Columns columns;

    [[nodiscard]] qsizetype firstRow() const { return titleRows + headerRows; }
};

/// Takes apart a grid that holds several tables one under the other, as sheets and CSV files do, and finds the heading
/// of each. A row is a heading by most of its cells, never because one word of a sentence fits; below the first heading
/// another one must be made of captions through and through. The one text of the row above a heading belongs to it.
[[nodiscard]] QList<Region> regionsOf(const Table &table);

/// Every cell says what the heading above it says: the heading of the next page.
[[nodiscard]] bool isHeadingAgain(const TableRow &row, const Region &region);

} // namespace waymark
