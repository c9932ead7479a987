#pragma once

#include "report/sheets/WorkbookSheet.h"

namespace waymark::test {

/// The cell of a list that stands in the row with that text in its first column, under that heading; one that says so
/// where there is no such row or heading.
[[nodiscard]] inline SheetCell cellOf(const WorkbookSheet &sheet, const QString &row, const QString &heading)
{
    const qsizetype column = sheet.headings.indexOf(heading);
    for (const QList<SheetCell> &cells : sheet.rows) {
        if (column >= 0 && cells.first().text == row)
            return cells.at(column);
    }
    return {QStringLiteral("no cell “%1” of “%2”").arg(heading, row)};
}

/// All of a column; none where there is no such heading.
[[nodiscard]] inline QList<SheetCell> columnOf(const WorkbookSheet &sheet, const QString &heading)
{
    const qsizetype column = sheet.headings.indexOf(heading);
    QList<SheetCell> cells;
    for (const QList<SheetCell> &row : sheet.rows)
        cells += column < 0 ? QList<SheetCell>() : QList{row.at(column)};
    return cells;
}

} // namespace waymark::test
