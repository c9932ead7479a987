#include "report/outline/OutlineSince.h"

#include "plan/DueCalendar.h"

#include "plan/records/Priority.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineBelongings.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// The action, and under it the priority where the report is about several.
ReportCell actionCell(const ReportData &data, const QString &text, const QString &priority)
{
    ReportCell made = cellOr(text, ReportWords::tr("no text"));
    if (data.priorities.size() > 1)
        made.lines.append({ReportWords::tr("Priority %1").arg(priority), ReportTone::Quiet});
    return made;
}

QString actionHead(const ReportData &data)
{
    return data.priorities.size() > 1 ? ReportWords::tr("Action and its priority") : ReportWords::tr("Action");
}

void addTurns(const ReportData &data, const QList<ReportTurn> &turns, const QString &heading, const QString &key,
    QList<ReportBlock> &blocks)
{
    if (turns.isEmpty())
        return;
    blocks.append(ReportHeading{3, u"%1 (%2)"_s.arg(heading).arg(turns.size()), key});
    ReportTable table{ReportTable::Kind::List, heading,
        {{ReportWords::tr("Ref"), 7}, {actionHead(data), 45}, {ReportWords::tr("Before"), 17},
            {ReportWords::tr("Now"), 17}},
        {}};
    for (const ReportTurn &turn : turns)
        table.rows.append({cell(turn.ref, ReportTone::Strong), actionCell(data, turn.text, turn.priority),
            statusCell(turn.before), statusCell(turn.now)});
    blocks.append(table);
}

void addRedated(const ReportData &data, QList<ReportBlock> &blocks)
{
    const QList<ReportRedate> &redated = data.since.redated;
    if (redated.isEmpty())
        return;
    blocks.append(
        ReportHeading{3, ReportWords::tr("Given another deadline (%1)").arg(redated.size()), u"since-redated"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Actions given another deadline"),
        {{ReportWords::tr("Ref"), 7}, {actionHead(data), 36}, {ReportWords::tr("Deadline before"), 13},
            {ReportWords::tr("Deadline now"), 13}, {ReportWords::tr("Reason"), 27}},
        {}};
    for (const ReportRedate &moved : redated) {
        ReportCell reason = cell(moved.reason);
        if (moved.reason.trimmed().isEmpty())
            reason = {{}, {{ReportWords::tr("No reason recorded"), ReportTone::Alert}}};
        table.rows.append({cell(moved.ref, ReportTone::Strong), actionCell(data, moved.text, moved.priority),
            cell(dueWords(moved.before)), cell(dueWords(moved.now), ReportTone::Strong), reason});
    }
    blocks.append(table);
}

/// "66 actions were assessed for the first time, so that nothing is known of how they stood before: 39 “Signed off”."
QString firstWords(const ReportSince &since)
{
    int all = 0;
    QStringList parts;
    for (const auto &[status, count] : since.firstAssessed) {
        all += count;
        parts.append(u"%1 “%2”"_s.arg(QString::number(count), status.word));
    }
    return counted(all,
               ReportWords::tr(
                   "%1 action was assessed for the first time, so that nothing is known of how it stood before"),
               ReportWords::tr(
                   "%1 actions were assessed for the first time, so that nothing is known of how they stood before"))
        + u": "_s + parts.join(u", "_s) + u'.';
}

/// "2 red · 4 amber", "22 of 33 done".
ReportCell monthCell(const ReportMonth &month)
{
    if (month.status.status == Status::NotAssessed)
        return statusCell(month.status);
    return {{},
        {{ReportWords::tr("%1 red · %2 amber").arg(month.missed).arg(month.atRisk), ReportTone::Strong},
            {ReportWords::tr("%1 of %2 done").arg(month.finished).arg(month.total), ReportTone::Plain}}};
}

QString movedWords(const ReportAction &action)
{
    if (!action.slip || *action.slip == 0)
        return action.slip ? ReportWords::tr("none") : ReportWords::tr("cannot be told");
    const int days = qAbs(*action.slip);
    const int months = qAbs(action.monthsSlipped);
    const QString length = months == 0 ? counted(days, ReportWords::tr("1 day"), ReportWords::tr("%1 days"))
                                       : counted(months, ReportWords::tr("1 month"), ReportWords::tr("%1 months"));
    return *action.slip > 0 ? ReportWords::tr("%1 later").arg(length) : ReportWords::tr("%1 earlier").arg(length);
}

} // namespace

void addSince(const ReportData &data, QList<ReportBlock> &blocks)
{
    const ReportSince &since = data.since;
    blocks.append(ReportHeading{2,
        data.hasLastReport ? ReportWords::tr("Since the last report")
                           : ReportWords::tr("Since the end of %1").arg(since.month.words()),
        u"since"_s});
    blocks.append(ReportParagraph{
        {data.hasLastReport ? ReportWords::tr(
             "The last report was issued on %1. What stands here differs from what was known then of %2.")
                                  .arg(longDay(data.lastReport), since.month.words())
                : data.unknownReport.isValid()
                ? ReportWords::tr(
                    "The last report was issued on %1 from another copy of the plan. That moment is not known to "
                    "this copy, so that this compares with how things stood at the end of %2.")
                      .arg(longDay(data.unknownReport), since.month.words())
                : ReportWords::tr(
                    "No earlier report of this kind has been issued, so that this compares with how things stood "
                    "at the end of %1.")
                      .arg(since.month.words()),
            ReportTone::Quiet}});
    if (since.isEmpty()) {
        blocks.append(
            ReportParagraph{{ReportWords::tr("No action changed its status or its deadline."), ReportTone::Plain}});
        return;
    }
    if (!since.firstAssessed.isEmpty())
        blocks.append(ReportParagraph{{firstWords(since), ReportTone::Plain}});
    addTurns(data, since.finished, ReportWords::tr("Finished"), u"since-finished"_s, blocks);
    addTurns(data, since.slipped, ReportWords::tr("Worse than before"), u"since-slipped"_s, blocks);
    addTurns(data, since.better, ReportWords::tr("Better than before"), u"since-better"_s, blocks);
    addRedated(data, blocks);
    if (since.newRisks.isEmpty())
        return;
    blocks.append(ReportHeading{3, ReportWords::tr("New risks (%1)").arg(since.newRisks.size()), u"since-risks"_s});
    blocks.append(riskTable(since.newRisks, ReportWords::tr("New risks")));
}

void addMilestones(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Milestones"), u"milestones"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Milestones"),
        {{ReportWords::tr("Ref"), 7}, {actionHead(data), 40}, {ReportWords::tr("Original date"), 13},
            {ReportWords::tr("Date now"), 13}, {ReportWords::tr("Slip"), 13}, {ReportWords::tr("Status"), 16}},
        {}};
    for (const ReportAction *action : data.actions()) {
        if (action->isMilestone)
            table.rows.append({refCell(*action), actionCell(data, action->text, action->priority),
                cell(dueWords(action->due)), cell(dueWords(action->dueNow), ReportTone::Strong),
                cell(movedWords(*action)), statusWithLateness(*action)});
    }
    if (table.rows.isEmpty())
        blocks.append(ReportParagraph{
            {ReportWords::tr("Nothing is due in the period and the three months after."), ReportTone::Plain}});
    else {
        blocks.append(ReportParagraph{
            {ReportWords::tr(
                 "What is due in the period and the three months after, by its first date or the one now, and whatever "
                 "is missed or overdue."),
                ReportTone::Quiet}});
        blocks.append(table);
    }
}

void addHistory(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Status month by month"), u"history"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Actions at the end of each month"),
        {{ReportWords::tr("Part of the plan"), 20}}, {}};
    for (const Month month : data.historyMonths)
        table.columns.append({month.words(), 13});
    for (const ReportHistory &row : data.history) {
        QList<ReportCell> cells{cell(row.name, ReportTone::Strong)};
        for (const ReportMonth &month : row.months)
            cells.append(monthCell(month));
        table.rows.append(cells);
    }
    blocks.append(table);
}

} // namespace waymark::report_words
