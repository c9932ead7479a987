#include "report/outline/OutlineOnePage.h"

#include "plan/DueCalendar.h"

#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

#include <algorithm>

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// The unfinished milestone that falls due first after the period; null where there is none.
const ReportAction *nextMilestone(const QList<const ReportAction *> &actions, QDate periodEnd)
{
    const ReportAction *next = nullptr;
    QDate first;
    for (const ReportAction *action : actions) {
        if (!action->isMilestone || isFinished(action->status.status))
            continue;
        // What counts from the plan's start has no day here; it comes behind all that has one.
        const QDate day = action->dueNow.lastDay({});
        if (day.isValid() && day <= periodEnd)
            continue;
        if (!next || (day.isValid() && (!first.isValid() || day < first))) {
            next = action;
            first = day;
        }
    }
    return next;
}

ReportCell milestoneCell(const QList<const ReportAction *> &actions, QDate periodEnd)
{
    const ReportAction *next = nextMilestone(actions, periodEnd);
    if (!next)
        return cell(ReportWords::tr("none in the next three months"), ReportTone::Quiet);
    const QString what = u"%1 %2"_s.arg(next->ref, next->text.section(u'\n', 0, 0)).trimmed();
    return cell(ReportWords::tr("%1: %2").arg(dueWords(next->dueNow), what));
}

ReportCell doneCell(const QList<const ReportAction *> &actions)
{
    const auto done = std::count_if(
        actions.cbegin(), actions.cend(), [](const ReportAction *action) { return isFinished(action->status.status); });
    return cell(ReportWords::tr("%1 of %2").arg(done).arg(actions.size()));
}

ReportCell lateCell(const QList<const ReportAction *> &actions)
{
    const auto late = std::count_if(
        actions.cbegin(), actions.cend(), [](const ReportAction *action) { return action->lateAtFirst.isPast; });
    return cell(QString::number(late), late > 0 ? ReportTone::Alert : ReportTone::Plain);
}

ReportCell standingCell(const ReportStatus &status, const QString &reason)
{
    ReportCell made = statusCell(status);
    made.lines.append({reason, ReportTone::Plain});
    return made;
}

QList<const ReportAction *> actionsOf(const ReportOutcome &outcome)
{
    QList<const ReportAction *> actions;
    for (const ReportAction &action : outcome.actions)
        actions.append(&action);
    return actions;
}

QList<const ReportAction *> actionsOf(const ReportPriority &priority)
{
    QList<const ReportAction *> actions;
    for (const ReportOutcome &outcome : priority.outcomes)
        actions += actionsOf(outcome);
    return actions;
}

QString named(const QString &number, const QString &text, const QString &absent)
{
    const QString words = u"%1 %2"_s.arg(number, text.section(u'\n', 0, 0)).trimmed();
    return words.isEmpty() ? absent : words;
}

ReportTable priorityTable(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("The priorities at a glance"),
        {{ReportWords::tr("Priority"), 24}, {ReportWords::tr("Status and reason"), 22}, {ReportWords::tr("Done"), 8},
            {ReportWords::tr("Past first date"), 8}, {ReportWords::tr("KPIs on course"), 10}},
        {}};
    for (const ReportPriority &priority : data.priorities) {
        const QList<const ReportAction *> actions = actionsOf(priority);
        table.rows.append({cell(named(priority.number, priority.title, ReportWords::tr("Priority without a title")),
                               ReportTone::Strong),
            standingCell(priority.status, priority.reason), doneCell(actions), lateCell(actions),
            cell(priority.kpiCounts.total == 0
                    ? ReportWords::tr("no KPI")
                    : ReportWords::tr("%1 of %2").arg(priority.kpiCounts.atTarget).arg(priority.kpiCounts.total))});
        if (data.has(ReportPart::Milestones))
            table.rows.last().append(milestoneCell(actions, data.identity.to.lastDay()));
    }
    return table;
}

/// A report of one priority shows what that is made of.
ReportTable outcomeTable(const ReportPriority &priority, const ReportData &data)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("The outcomes at a glance"),
        {{ReportWords::tr("Outcome"), 30}, {ReportWords::tr("Status and reason"), 22}, {ReportWords::tr("Done"), 8},
            {ReportWords::tr("Past first date"), 8}},
        {}};
    for (const ReportOutcome &outcome : priority.outcomes) {
        const QList<const ReportAction *> actions = actionsOf(outcome);
        table.rows.append(
            {cell(named(outcome.ref, outcome.text, ReportWords::tr("Outcome without a text")), ReportTone::Strong),
                standingCell(outcome.status, outcome.reason), doneCell(actions), lateCell(actions)});
        if (data.has(ReportPart::Milestones))
            table.rows.last().append(milestoneCell(actions, data.identity.to.lastDay()));
    }
    return table;
}

} // namespace

void addGlance(const ReportData &data, QList<ReportBlock> &blocks)
{
    const bool isOne = data.priorities.size() == 1;
    ReportTable table = isOne ? outcomeTable(data.priorities.first(), data) : priorityTable(data);
    blocks.append(ReportHeading{2, table.name, u"priorities"_s});
    if (table.rows.isEmpty()) {
        blocks.append(ReportParagraph{{ReportWords::tr("There are none yet."), ReportTone::Plain}});
        return;
    }
    if (data.has(ReportPart::Milestones))
        table.columns.append({ReportWords::tr("Next milestone"), 40});
    blocks.append(table);
}

void addShortKey(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Key to the colours"), u"key"_s});
    ReportTable table{ReportTable::Kind::Key, ReportWords::tr("Key to the colours"), {}, {}};
    for (const ReportKey &key : data.key)
        table.rows.append(
            {statusCell(key.status), cellOr(key.definition, ReportWords::tr("not defined in this plan"))});
    blocks.append(table);
}

} // namespace waymark::report_words
