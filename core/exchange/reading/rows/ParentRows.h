#pragma once

#include "exchange/reading/tables/Regions.h"

#include <QSet>

namespace waymark {

/// A list in which rows name the row above them in a column of its own ("Parent", "Epic"), by its reference, its words
/// or both, as programs that track work write them. The rows that are named are headings, and no actions.
class ParentRows
{
public:
    explicit ParentRows(const Region &region);

    /// Others name it.
    [[nodiscard]] bool isParent(const TableRow &row) const { return m_numbers.contains(row.number); }
    /// The words of the row that a cell of the column names; the cell's own where it names none.
    [[nodiscard]] QString titleOf(const QString &cell) const { return m_titles.value(cell, cell); }

private:
    QSet<int> m_numbers; ///< of the rows
    QHash<QString, QString> m_titles; ///< by what the cells say
};

} // namespace waymark
