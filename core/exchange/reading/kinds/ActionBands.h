#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/kinds/TableFacts.h"

namespace waymark {

/// The rows of a table of actions that are no actions: titles above its heading, and bands across its columns. They
/// open priorities and outcomes, or say by when all below them is due.
class ActionBands
{
public:
    ActionBands(DraftWriter &writer, const Region &region, const TableFacts &facts);

    [[nodiscard]] bool isBand(const TableRow &row) const;
    /// `index` is the row's place in the table.
    void read(const TableRow &row, qsizetype index);
    void readTitle(const TableRow &row, qsizetype index);
    /// The row names the outcome, or the priority, of what stands below it.
    void name(const TableRow &row, int column, bool isOutcome);
    /// "March 2027", where that is what stands above.
    [[nodiscard]] QString when();

private:
    [[nodiscard]] static int columnOf(const TableRow &row);
    [[nodiscard]] bool saysWhen(const QString &text) const;
    [[nodiscard]] bool isAnyBelow(qsizetype index) const;
    [[nodiscard]] bool isFollowedByBand(qsizetype index) const;
    bool readGroups(const TableRow &row);
    [[nodiscard]] bool namesPriorities() const;
    void readSecondTitle(const TableRow &row, int column);
    bool readPlanTitle(const TableRow &row, int column, qsizetype index);

    DraftWriter &m_writer;
    const Region &m_region;
    const TableFacts &m_facts;
    QString m_when;
};

} // namespace waymark
