#include "report/outline/OutlineActions.h"

#include "plan/DueCalendar.h"

#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineAccounts.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

ReportLine noUpdate()
{
    return {ReportWords::tr("No update received"), ReportTone::Alert};
}

ReportLine saidBefore(const ReportAction &action)
{
    return {ReportWords::tr("In %1: %2").arg(action.lastSaidIn.words(), action.lastSaid), ReportTone::Quiet};
}

/// The period's words, each with its month where the period has several.
QList<ReportLine> periodLines(const ReportAction &action, QString ReportUpdate::*part, bool isManyMonths)
{
    QList<ReportLine> lines;
    for (const ReportUpdate &update : action.updates) {
        if (!(update.*part).trimmed().isEmpty()) {
            lines.append(
                {isManyMonths ? ReportWords::tr("%1: %2").arg(update.month.words(), update.*part) : update.*part,
                    ReportTone::Plain});
        }
        if (part == &ReportUpdate::said && update.correctedOn.isValid()) {
            lines.append({correctedWords(update), ReportTone::Quiet});
        }
    }
    return lines;
}

/// The newest words on what comes next; null where there are none.
const ReportUpdate *plannedNext(const ReportAction &action)
{
    for (auto update = action.updates.crbegin(); update != action.updates.crend(); ++update) {
        if (!update->next.trimmed().isEmpty())
            return &*update;
    }
    return nullptr;
}

/// What has its day behind it is not next.
ReportLine nextLine(const ReportUpdate &update)
{
    return update.isNextPast
        ? ReportLine{ReportWords::tr("Was to come next, and its day is past: %1").arg(update.next), ReportTone::Quiet}
        : ReportLine{ReportWords::tr("Next: %1").arg(update.next), ReportTone::Plain};
}

/// What was to be done in the period, as it was said before: what is done is read beside it.
ReportLine plannedBefore(const ReportAction &action)
{
    return {ReportWords::tr("Planned in %1: %2").arg(action.plannedIn.words(), action.planned), ReportTone::Quiet};
}

ReportCell whatIsDone(const ReportAction &action, bool isManyMonths)
{
    ReportCell made{{}, periodLines(action, &ReportUpdate::said, isManyMonths)};
    if (const ReportUpdate *next = plannedNext(action))
        made.lines.append(nextLine(*next));
    if (action.updates.isEmpty())
        made.lines.append(noUpdate());
    else if (made.lines.isEmpty())
        made.lines.append({ReportWords::tr("What is being done is not recorded"), ReportTone::Alert});
    const bool hasOlder = !action.lastSaid.isEmpty() && periodLines(action, &ReportUpdate::said, false).isEmpty();
    if (hasOlder)
        made.lines.append(saidBefore(action));
    if (!action.planned.isEmpty())
        made.lines.append(plannedBefore(action));
    return made;
}

ReportCell newDate(const ReportAction &action)
{
    if (action.timesMoved == 0) {
        ReportCell made =
            cell(dueWords(action.dueNow), action.dueNow.isNone() ? ReportTone::Quiet : ReportTone::Strong);
        if (action.status.status == Status::Missed)
            made.lines.append(
                {action.isBeforeDeadline ? ReportWords::tr("Missed, though this has not passed; no new deadline given")
                                         : ReportWords::tr("No new deadline given"),
                    ReportTone::Alert});
        else if (!action.due.isNone())
            made.lines.append({action.due.isDated() ? ReportWords::tr("not moved") : ReportWords::tr("no date set"),
                ReportTone::Quiet});
        return made;
    }
    ReportCell made = cell(dueWords(action.dueNow), ReportTone::Strong);
    made.lines.append({action.timesMoved > 1
            ? ReportWords::tr("was %1, %2").arg(dueWords(action.due), analysis::timesMovedWords(action.timesMoved))
            : ReportWords::tr("was %1").arg(dueWords(action.due)),
        ReportTone::Quiet});
    made.lines.append(action.moveReason.isEmpty() ? ReportLine{ReportWords::tr("No reason recorded"), ReportTone::Alert}
                                                  : ReportLine{action.moveReason, ReportTone::Plain});
    return made;
}

ReportTable exceptionTable(const QList<ReportAction> &actions, const QString &name, const ReportData &data)
{
    const bool isManyMonths = data.identity.from != data.identity.to;
    const bool isManyPriorities = data.priorities.size() > 1;
    ReportTable table{ReportTable::Kind::List, name,
        {{ReportWords::tr("Ref"), 7},
            {isManyPriorities ? ReportWords::tr("Action and its priority") : ReportWords::tr("Action"), 30},
            {ReportWords::tr("Status"), 15}, {ReportWords::tr("What is being done"), 30},
            {ReportWords::tr("Deadline and reason"), 24}},
        {}};
    for (const ReportAction &action : actions) {
        ReportCell what = cellOr(action.text, ReportWords::tr("no text"));
        if (isManyPriorities)
            what.lines.append({ReportWords::tr("Priority %1").arg(action.priority), ReportTone::Quiet});
        table.rows.append(
            {refCell(action), what, statusWithLateness(action), whatIsDone(action, isManyMonths), newDate(action)});
    }
    return table;
}

/// Neither an exception nor late, nor finished before the period or found finished at its first assessment.
bool isProgress(const ReportAction &action)
{
    const bool isDone = isFinished(action.status.status);
    return !action.isException() && !action.late.isPast && (isDone ? action.isNewlyFinished : !action.speaksOfDelay);
}

ReportCell nextCell(const ReportAction &action, const ReportUpdate *next)
{
    if (next)
        return next->isNextPast ? ReportCell{{}, {nextLine(*next)}} : cell(next->next);
    return cell(action.status.status == Status::SignedOff ? ReportWords::tr("nothing more to do")
                                                          : ReportWords::tr("not recorded"),
        ReportTone::Quiet);
}

ReportTable progressTable(const ReportPriority &priority, const QString &name, bool isManyMonths)
{
    ReportTable table{ReportTable::Kind::List, name,
        {{ReportWords::tr("Ref"), 7}, {ReportWords::tr("Action"), 30}, {ReportWords::tr("Status"), 15},
            {ReportWords::tr("Achieved"), 32}, {ReportWords::tr("Planned next"), 24}},
        {}};
    for (const ReportOutcome &outcome : priority.outcomes) {
        for (const ReportAction &action : outcome.actions) {
            ReportCell achieved{{}, periodLines(action, &ReportUpdate::said, isManyMonths)};
            const ReportUpdate *next = plannedNext(action);
            const bool isTold = !achieved.lines.isEmpty() || next || action.isNewlyFinished;
            if (!isProgress(action) || !isTold)
                continue;
            if (achieved.lines.isEmpty())
                achieved = cell(action.isNewlyFinished ? ReportWords::tr("finished") : ReportWords::tr("not recorded"),
                    ReportTone::Quiet);
            if (!action.planned.isEmpty())
                achieved.lines.append(plannedBefore(action));
            table.rows.append({refCell(action), cellOr(action.text, ReportWords::tr("no text")),
                statusCell(action.status), achieved, nextCell(action, next)});
        }
    }
    return table;
}

ReportCell lastUpdate(const ReportAction &action)
{
    ReportCell made;
    if (action.noUpdate)
        made.lines.append(noUpdate());
    if (!action.lastSaid.isEmpty())
        made.lines.append(made.lines.isEmpty()
                ? ReportLine{ReportWords::tr("%1: %2").arg(action.lastSaidIn.words(), action.lastSaid),
                    ReportTone::Plain}
                : saidBefore(action));
    return made.lines.isEmpty() ? cell(ReportWords::tr("nothing said yet"), ReportTone::Quiet) : made;
}

ReportTable actionTable(const ReportOutcome &outcome)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Actions of outcome %1").arg(outcome.ref),
        {{ReportWords::tr("Ref"), 7}, {ReportWords::tr("Action"), 30}, {ReportWords::tr("Lead"), 16},
            {ReportWords::tr("Original due"), 11}, {ReportWords::tr("Due now"), 11}, {ReportWords::tr("Status"), 18},
            {ReportWords::tr("Last said"), 28}},
        {}};
    for (const ReportAction &action : outcome.actions) {
        ReportCell now = cell(dueWords(action.dueNow));
        if (action.timesMoved > 0)
            now.lines.append({analysis::timesMovedWords(action.timesMoved), ReportTone::Quiet});
        table.rows.append({refCell(action), cellOr(action.text, ReportWords::tr("no text")),
            cellOr(action.leads.join(u'\n'), ReportWords::tr("no lead named")), cell(dueWords(action.due)), now,
            statusWithLateness(action), lastUpdate(action)});
    }
    return table;
}

QString numbered(const QString &number, const QString &text)
{
    return number.isEmpty() ? text : u"%1 %2"_s.arg(number, text);
}

/// The first line is the heading; bullets beneath it are told in a paragraph.
void addOutcome(const ReportOutcome &outcome, const QString &key, bool hasAccounts, QList<ReportBlock> &blocks)
{
    const QList<ReportAccount> accounts = hasAccounts ? outcome.accounts : QList<ReportAccount>();
    const QString first = outcome.text.section(u'\n', 0, 0).trimmed();
    const QString rest = outcome.text.section(u'\n', 1).trimmed();
    blocks.append(ReportHeading{
        4, numbered(outcome.ref, first.isEmpty() ? ReportWords::tr("Outcome without a text") : first), key});
    if (!rest.isEmpty())
        blocks.append(ReportParagraph{{rest, ReportTone::Quiet}});
    const QString about = ReportWords::tr("outcome %1").arg(outcome.ref);
    if (outcome.actions.isEmpty() && !outcome.status.isDecided) {
        blocks.append(ReportParagraph{{ReportWords::tr("This outcome has no actions yet."), ReportTone::Plain}});
        addAccounts(accounts, about, blocks);
        return;
    }
    blocks.append(ReportStanding{outcome.status, outcome.reason});
    addAccounts(accounts, about, blocks);
    if (!outcome.actions.isEmpty())
        blocks.append(actionTable(outcome));
}

} // namespace

void addPriorities(const ReportData &data, QList<ReportBlock> &blocks)
{
    if (data.priorities.size() < 2)
        return;
    blocks.append(ReportHeading{2, ReportWords::tr("The priorities at a glance"), u"priorities"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("The priorities at a glance"),
        {{ReportWords::tr("Priority"), 26}, {ReportWords::tr("Lead"), 18}, {ReportWords::tr("Status and reason"), 30},
            {ReportWords::tr("Complete"), 9}, {ReportWords::tr("Past first date"), 9},
            {ReportWords::tr("KPIs on course"), 10}},
        {}};
    for (const ReportPriority &priority : data.priorities) {
        ReportCell status = statusCell(priority.status);
        status.lines.append({priority.reason, ReportTone::Plain});
        table.rows.append({cell(numbered(priority.number, priority.title), ReportTone::Strong),
            cellOr(priority.lead, ReportWords::tr("not recorded")), status,
            cell(u"%1%"_s.arg(priority.counts.percentComplete())), cell(QString::number(priority.counts.pastFirst)),
            cell(priority.kpiCounts.total == 0
                    ? ReportWords::tr("no KPI")
                    : ReportWords::tr("%1 of %2").arg(priority.kpiCounts.atTarget).arg(priority.kpiCounts.total))});
    }
    blocks.append(table);
}

void addExceptions(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Exceptions"), u"exceptions"_s});
    if (data.exceptions.isEmpty()) {
        blocks.append(ReportParagraph{{ReportWords::tr("No action is missed or at risk."), ReportTone::Plain}});
    } else {
        blocks.append(ReportParagraph{
            {ReportWords::tr(
                 "%1 of %2 actions are missed or at risk. Red first, the longest past its first date at the top.")
                    .arg(data.exceptions.size())
                    .arg(data.counts.total),
                ReportTone::Plain}});
        blocks.append(exceptionTable(data.exceptions, ReportWords::tr("Actions missed or at risk"), data));
    }
    if (!data.lateOthers.isEmpty()) {
        blocks.append(
            ReportHeading{3, ReportWords::tr("Past their deadline, but not reported as missed or at risk"), u"late"_s});
        blocks.append(
            exceptionTable(data.lateOthers, ReportWords::tr("Actions past their deadline with another status"), data));
    }
    if (!data.delayedOthers.isEmpty()) {
        blocks.append(ReportHeading{
            3, ReportWords::tr("Said to be delayed, but not reported as missed or at risk"), u"delayed"_s});
        blocks.append(exceptionTable(
            data.delayedOthers, ReportWords::tr("Actions said to be delayed with another status"), data));
    }
}

void addProgress(const ReportData &data, QList<ReportBlock> &blocks)
{
    const bool isManyMonths = data.identity.from != data.identity.to;
    blocks.append(ReportHeading{2, ReportWords::tr("Achieved and planned next"), u"progress"_s});
    bool isAny = false;
    for (qsizetype index = 0; index < data.priorities.size(); ++index) {
        const ReportPriority &priority = data.priorities.at(index);
        const QString heading = ReportWords::tr("Priority %1").arg(numbered(priority.number, priority.title));
        const ReportTable table = progressTable(
            priority, ReportWords::tr("Achieved and planned next, priority %1").arg(priority.number), isManyMonths);
        if (table.rows.isEmpty())
            continue;
        isAny = true;
        if (data.priorities.size() > 1)
            blocks.append(ReportHeading{3, heading, u"progress-%1"_s.arg(index + 1)});
        blocks.append(table);
    }
    if (!isAny)
        blocks.append(ReportParagraph{
            {ReportWords::tr("Nothing was reported for the period beside the exceptions above."), ReportTone::Plain}});
}

void addActions(const ReportData &data, QList<ReportBlock> &blocks)
{
    const bool hasAccounts = !data.has(ReportPart::Accounts); // else they have a part of their own
    blocks.append(ReportHeading{2, ReportWords::tr("All actions"), u"actions"_s});
    if (data.priorities.isEmpty())
        blocks.append(
            ReportParagraph{{ReportWords::tr("This plan has no priorities and no actions yet."), ReportTone::Plain}});
    for (qsizetype p = 0; p < data.priorities.size(); ++p) {
        const ReportPriority &priority = data.priorities.at(p);
        const QString key = u"priority-%1"_s.arg(p + 1);
        blocks.append(
            ReportHeading{3, ReportWords::tr("Priority %1").arg(numbered(priority.number, priority.title)), key});
        blocks.append(ReportStanding{priority.status, priority.reason});
        if (hasAccounts)
            addAccounts(priority.accounts, ReportWords::tr("priority %1").arg(priority.number), blocks);
        for (qsizetype o = 0; o < priority.outcomes.size(); ++o)
            addOutcome(priority.outcomes.at(o), u"%1-outcome-%2"_s.arg(key).arg(o + 1), hasAccounts, blocks);
    }
}

} // namespace waymark::report_words
