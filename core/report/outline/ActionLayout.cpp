#include "report/outline/ActionLayout.h"

#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/PlanCells.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
using report_words::cell;
using report_words::valueCell;

namespace {

/// Of the width, against the other columns.
int widthShare(LayoutColumn column)
{
    switch (column) {
    case LayoutColumn::Text:
        return 34;
    case LayoutColumn::Said:
    case LayoutColumn::Outcome:
        return 24;
    case LayoutColumn::Next:
    case LayoutColumn::Priority:
    case LayoutColumn::Leads:
        return 16;
    default:
        return 12;
    }
}

QString withNumber(const QString &number, const QString &text)
{
    return number.isEmpty() || text.isEmpty() ? number + text : number + u' ' + text;
}

/// The rows of one table in the columns of a document.
class LayoutRows
{
public:
    LayoutRows(const Plan &plan, const ActionLayout &layout)
        : m_plan(plan)
        , m_layout(layout)
    {
        for (const QString &caption : layout.captions)
            m_headings.append(caption.simplified() + u": "_s);
    }

    [[nodiscard]] QList<ReportCell> outcome(const Outcome &outcome) const
    {
        return row([&](LayoutColumn column, qsizetype) {
            const bool hasReferences = m_layout.has(LayoutColumn::Reference);
            switch (column) {
            case LayoutColumn::Reference:
                return cell(outcome.ref, ReportTone::Strong);
            case LayoutColumn::Text:
                return cell(hasReferences ? outcome.text : withNumber(outcome.ref, outcome.text), ReportTone::Strong);
            case LayoutColumn::Leads:
                return plan_cells::leadCell(m_plan, outcome.id);
            default:
                return ReportCell();
            }
        });
    }

    [[nodiscard]] QList<ReportCell> action(const Priority &priority, const Outcome &outcome, const Action &action) const
    {
        return row([&](LayoutColumn column, qsizetype at) {
            switch (column) {
            case LayoutColumn::Priority:
                return cell(withNumber(priority.number, priority.title));
            case LayoutColumn::Outcome:
                return cell(withNumber(outcome.ref, outcome.text));
            case LayoutColumn::Note:
                return cell(noted(action.note, m_headings.at(at)));
            default:
                return own(column, action);
            }
        });
    }

private:
    template <typename CellOf> [[nodiscard]] QList<ReportCell> row(const CellOf &cellOf) const
    {
        QList<ReportCell> cells;
        for (qsizetype at = 0; at < m_layout.columns.size(); ++at) {
            // A second column of the same kind has what an import put into the notes.
            const LayoutColumn column = m_layout.columns.at(at);
            cells.append(cellOf(m_layout.columns.indexOf(column) == at ? column : LayoutColumn::Note, at));
        }
        return cells;
    }

    [[nodiscard]] ReportCell own(LayoutColumn column, const Action &action) const
    {
        switch (column) {
        case LayoutColumn::Reference:
            return cell(action.ref);
        case LayoutColumn::Text:
            return cell(m_layout.has(LayoutColumn::Reference) ? action.text : withNumber(action.ref, action.text));
        case LayoutColumn::Due:
            return valueCell(
                plan_cells::dueText(m_layout.has(LayoutColumn::NewDue) ? action.due : query::dueNow(m_plan, action)));
        case LayoutColumn::NewDue: {
            const Due due = query::dueNow(m_plan, action);
            return due == action.due ? ReportCell() : valueCell(plan_cells::dueText(due));
        }
        case LayoutColumn::Leads:
            return plan_cells::leadCell(m_plan, action.id);
        case LayoutColumn::Status:
            return plan_cells::statusOf(m_plan, action.id);
        case LayoutColumn::Said:
            return cell(plan_cells::lastSaid(m_plan, action.id));
        case LayoutColumn::Next:
            return cell(plan_cells::lastNext(m_plan, action.id));
        default:
            return {};
        }
    }

    /// The lines of a note from that heading on, up to the next one that is a column's.
    [[nodiscard]] QString noted(const QString &note, const QString &heading) const
    {
        QStringList lines;
        bool isOwn = false;
        for (const QString &line : note.split(u'\n')) {
            const bool isHeading = std::any_of(
                m_headings.cbegin(), m_headings.cend(), [&line](const QString &each) { return line.startsWith(each); });
            if (isHeading)
                isOwn = line.startsWith(heading);
            if (isOwn)
                lines.append(isHeading ? line.mid(heading.size()) : line);
        }
        return lines.join(u'\n');
    }

    const Plan &m_plan;
    const ActionLayout &m_layout;
    QStringList m_headings; ///< of the columns, as they stand in notes
};

} // namespace

ReportTable layoutTable(
    const Plan &plan, const ActionLayout &layout, const QString &name, const QList<const Priority *> &priorities)
{
    ReportTable table{ReportTable::Kind::List, name, {}, {}};
    for (qsizetype at = 0; at < layout.captions.size(); ++at)
        table.columns.append({layout.captions.at(at).simplified(), widthShare(layout.columns.at(at))});
    const LayoutRows rows(plan, layout);
    for (const Priority *priority : priorities) {
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            const bool isSaid = !outcome->ref.isEmpty() || !outcome->text.isEmpty();
            if (isSaid && !layout.has(LayoutColumn::Outcome))
                table.rows.append(rows.outcome(*outcome));
            for (const Action *action : plan.all<Action>(outcome->id))
                table.rows.append(rows.action(*priority, *outcome, *action));
        }
    }
    return table;
}

} // namespace waymark
