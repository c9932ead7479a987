#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/rows/ParentRows.h"

namespace waymark {

/// The columns that say under which priority and outcome a row stands: filled in each row, merged over several, or
/// filled once and left empty below.
class GroupColumns
{
public:
    explicit GroupColumns(const Region &region);

    /// Opens what the row says of its groups, where that is new.
    void open(DraftWriter &writer, const TableRow &row);
    /// It says something in a column that groups.
    [[nodiscard]] bool isGroupRow(const TableRow &row) const;

    /// Other rows name it as their group: it is a heading.
    [[nodiscard]] bool isParent(const TableRow &row) const { return m_parents.isParent(row); }

private:
    const ParentRows m_parents;
    int m_priority = -1;
    int m_outcome = -1;
    QString m_openPriority;
    QString m_openOutcome;
};

} // namespace waymark
