#pragma once

#include "report/sheets/WorkbookSheet.h"

namespace waymark {

struct SheetColumn
{
    QString heading;
    int most = 12; ///< characters that it may be wide
    bool isOptional = false; ///< left out where no row has anything in it
};

/// A list in the making: one row a thing, one column a kind of fact, to be sorted, filtered and reckoned with.
class SheetList
{
public:
    SheetList(const QString &name, const QList<SheetColumn> &columns);

    /// As many cells as there are columns.
    void add(const QList<SheetCell> &cells);
    [[nodiscard]] bool isEmpty() const { return m_sheet.rows.isEmpty(); }
    /// Each column as wide as its words want, within what it may have, and no narrower than a word of its heading.
    [[nodiscard]] WorkbookSheet take(int frozenColumns = 1);
    /// With the optional columns that have nothing in them, too.
    [[nodiscard]] WorkbookSheet takeWhole(int frozenColumns = 1);

private:
    [[nodiscard]] bool isEmptyColumn(qsizetype column) const;
    [[nodiscard]] int widthOf(qsizetype column) const;

    QList<SheetColumn> m_columns;
    WorkbookSheet m_sheet;
};

} // namespace waymark
