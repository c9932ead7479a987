#include "exchange/odf/OdfTable.h"

#include "exchange/source/PageBuilder.h"
#include "exchange/source/ReadLimits.h"

#include <algorithm>

namespace waymark {

QString OdfTable::styleOf(int column) const
{
    for (const auto &[range, style] : columnStyles) {
        if (column >= range.first.column && column <= range.last.column)
            return style;
    }
    return {};
}

bool OdfTable::add(const OdfRow &row, int count, bool hidden)
{
    const int repeated = row.cells.isEmpty() ? 0 : row.speaks ? count : std::min(count, mostPaintedCells);
    if (qint64(row.cells.size()) * repeated > readLimits::cells)
        return false;
    for (int again = 0; again < repeated && !cells.isFull(); ++again) {
        if (hidden)
            cells.hideRow(rows + again);
        for (const OdfRow::Placed &placed : row.cells)
            cells.add({rows + again, placed.column}, placed.cell);
    }
    rows = std::min(rows + count, mostSheetRows - 1);
    return !cells.isFull();
}

bool OdfTable::give(PageBuilder &page, const QString &name, bool hidden)
{
    cells.settle();
    for (const CellRange &range : std::as_const(merged)) {
        cells.merge(range);
        if (cells.isFull())
            return false;
    }
    QList<int> hiddenOnes;
    for (const CellRange &range : std::as_const(hiddenColumns)) {
        for (int column = range.first.column; column <= std::min(range.last.column, cells.columns() - 1); ++column)
            hiddenOnes.append(column);
    }
    cells.give(page, {name, hidden, hiddenOnes});
    return true;
}

} // namespace waymark
