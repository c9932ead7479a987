#include "exchange/reading/kinds/ReferredRows.h"

#include "exchange/reading/kinds/ActionRow.h"
#include "exchange/reading/kinds/ActionValues.h"
#include "exchange/reading/kinds/CaptionRow.h"
#include "exchange/reading/kinds/KeptCells.h"
#include "exchange/reading/rows/Bands.h"

namespace waymark {

namespace {

/// Of each reference that one action alone has, that action.
QHash<QString, DraftAction *> actionsByReference(PlanDraft &draft)
{
    QHash<QString, DraftAction *> actions;
    for (DraftPriority &priority : draft.priorities) {
        for (DraftOutcome &outcome : priority.outcomes) {
            for (DraftAction &action : outcome.actions) {
                if (!action.ref.isEmpty())
                    actions.insert(action.ref, actions.contains(action.ref) ? nullptr : &action);
            }
        }
    }
    return actions;
}

bool mayGoOnWithActions(const Columns &columns)
{
    const auto hasAny = [&columns](std::initializer_list<Role> roles) {
        return std::any_of(roles.begin(), roles.end(), [&columns](Role role) { return columns.has(role); });
    };
    return columns.kind == Columns::Kind::Unknown && columns.has(Role::Reference)
        && !hasAny({Role::Text, Role::SubText, Role::Outcome, Role::Kpi, Role::Risk, Role::Term, Role::Change})
        && hasAny({Role::Due, Role::NewDue, Role::Status, Role::Percent, Role::Leads, Role::Said, Role::Next});
}

class ReferredRows
{
public:
    ReferredRows(DraftWriter &writer, const Region &region)
        : m_writer(writer)
        , m_region(region)
        , m_actions(actionsByReference(writer.draft()))
    {
    }

    [[nodiscard]] bool areKnown() const
    {
        int rows = 0;
        int known = 0;
        for (qsizetype index = m_region.firstRow(); index < m_region.table.rows.size(); ++index) {
            const QString reference = ActionRow(m_region, m_region.table.rows.at(index), false).reference;
            rows += reference.isEmpty() ? 0 : 1;
            known += m_actions.value(reference) ? 1 : 0;
        }
        return known > 1 && known * 10 >= rows * 7;
    }

    void read()
    {
        for (qsizetype index = 0; index < m_region.table.rows.size(); ++index) {
            const TableRow &row = m_region.table.rows.at(index);
            m_writer.resumeRecord(0);
            if (index >= m_region.titleRows && index < m_region.firstRow())
                readCaptionRow(m_writer, m_region, row);
            else if (DraftAction *action = m_actions.value(ActionRow(m_region, row, false).reference);
                     action && index >= m_region.firstRow())
                readInto(*action, ActionRow(m_region, row, false));
            else if (index > m_region.firstRow() && isHeadingAgain(row, m_region))
                claimAll(row, CellClaim::Furniture);
            else if (isKnownBand(row))
                claimAll(row, CellClaim::Heading);
            else
                keepAllBut(m_writer, m_region.columns, row, -1);
        }
    }

private:
    void readInto(DraftAction &action, const ActionRow &row)
    {
        m_writer.resumeRecord(action.record);
        QList<Role> used{Role::Reference};
        readActionValues(m_writer, row, action, used);
        for (const Role role : std::as_const(used)) {
            const bool isMeaning = role == Role::Status || role == Role::Percent;
            const int column = m_region.columns.find(role);
            m_writer.balance().claim(row.cell(role).own, isMeaning ? CellClaim::Value : CellClaim::Field);
            if (role != Role::Reference && !row.row->at(column).isEmpty())
                action.places.insert(QString::number(int(role)), m_writer.sourcePlace(row.row->number, column));
        }
        action.note = joinedLines(action.note, keptLines(m_writer, row, used));
    }

    void claimAll(const TableRow &row, CellClaim claim)
    {
        for (const TableCell &cell : row.cells)
            m_writer.balance().claim(cell.own, claim);
    }

    [[nodiscard]] bool isKnownBand(const TableRow &row) const
    {
        if (row.sole() < 0)
            return false;
        const Band band = bandIn(row.at(row.sole()).ownText());
        return band.level == Band::Level::Priority && m_writer.tree().knowsPriority(band.number, band.title);
    }

    DraftWriter &m_writer;
    const Region &m_region;
    const QHash<QString, DraftAction *> m_actions;
};

} // namespace

bool readReferredRows(DraftWriter &writer, const Region &region)
{
    if (!mayGoOnWithActions(region.columns))
        return false;
    ReferredRows rows(writer, region);
    if (!rows.areKnown())
        return false;
    rows.read();
    return true;
}

} // namespace waymark
