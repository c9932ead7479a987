#include "report/board/BoardFirstPage.h"

#include "plan/DueCalendar.h"
#include "report/board/ShortWords.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

#include <algorithm>

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// Counts, for the worst of all actions stays red for years.
ReportTable stripTable(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Actions at the end of each month"),
        {{ReportWords::tr("Actions"), 15}}, {}};
    const QList<ReportMonth> months = data.history.isEmpty() ? QList<ReportMonth>() : data.history.first().months;
    for (const Month month : data.historyMonths)
        table.columns.append({month.shortWords(), 12});
    const auto add = [&](const QString &name, int ReportMonth::*count) {
        QList<ReportCell> cells{cell(name, ReportTone::Strong)};
        for (const ReportMonth &month : months)
            cells.append(month.status.status == Status::NotAssessed ? cell(ReportWords::tr("–"), ReportTone::Quiet)
                                                                    : cell(QString::number(month.*count)));
        table.rows.append(cells);
    };
    add(ReportWords::tr("red"), &ReportMonth::missed);
    add(ReportWords::tr("amber"), &ReportMonth::atRisk);
    add(ReportWords::tr("done"), &ReportMonth::finished);
    return table;
}

/// "4 on target, 4 at risk, 2 missed"
QString openWords(const ReportData &data)
{
    QStringList counts;
    for (const auto &[status, count] : data.statuses) {
        if (count > 0 && !isFinished(status.status))
            counts.append(u"%1 %2"_s.arg(QString::number(count), status.word.toLower()));
    }
    return counts.join(u", "_s);
}

QString finishedWords(const analysis::StatusCounts &counts)
{
    const QString done = ReportWords::tr("%1 of %2 finished (%3%)")
                             .arg(counts.finished())
                             .arg(counts.total)
                             .arg(counts.percentComplete());
    const int waiting = counts.count(Status::AwaitingSignOff);
    return waiting == 0 ? done
                        : done + ReportWords::tr("; ")
            + counted(
                waiting, ReportWords::tr("%1 of them awaits sign-off"), ReportWords::tr("%1 of them await sign-off"));
}

/// "7 of 11 open ones are past their first date, the longest by 7 months; 2 are past their date now"
QString lateWords(const analysis::StatusCounts &counts)
{
    const int open = counts.total - counts.finished();
    QString words = ReportWords::tr("%1 of %2 open ones past the first date").arg(counts.pastFirst).arg(open);
    if (counts.longestPastFirst > 0)
        words += ReportWords::tr(", the longest by %1")
                     .arg(counted(counts.longestPastFirst, ReportWords::tr("1 month"), ReportWords::tr("%1 months")));
    return words + ReportWords::tr("; %1 past the date now").arg(counts.overdue);
}

QStringList doneLines(const ReportData &data)
{
    const analysis::StatusCounts &counts = data.counts;
    if (counts.total == 0)
        return {ReportWords::tr("There are no actions yet")};
    int silent = 0;
    int unasked = 0;
    for (const ReportAction *action : data.actions()) {
        silent += action->noUpdate ? 1 : 0;
        unasked += action->isUnasked ? 1 : 0;
    }
    QStringList lines{finishedWords(counts)};
    if (const QString open = openWords(data); !open.isEmpty())
        lines.append(open);
    lines.append(lateWords(counts));
    lines.append(ReportWords::tr("%1 re-dated; %2 without an update").arg(counts.redated).arg(silent));
    if (unasked > 0)
        lines.append(counted(unasked, ReportWords::tr("%1 not asked: its group does not report in this period"),
            ReportWords::tr("%1 not asked: their group does not report in this period")));
    return lines;
}

/// "3.1a from 56.7% to 64%"
QString turnedWords(const QList<ReportKpi> &kpis, int turn, int most)
{
    QStringList said;
    QStringList others;
    for (const ReportKpi &kpi : kpis) {
        if (kpi.turn != turn || kpi.before.isEmpty())
            continue;
        if (said.size() < most)
            said.append(ReportWords::tr("%1 from %2 to %3").arg(kpi.code, kpi.before, kpi.value));
        else
            others.append(kpi.code);
    }
    if (!others.isEmpty())
        said.append(moreWords(others).chopped(1));
    return said.join(u", "_s);
}

QStringList changedLines(const ReportData &data, int most)
{
    const ReportKpiCounts &counts = data.kpiCounts;
    if (counts.total == 0)
        return {ReportWords::tr("No KPI belongs to this part of the plan")};
    QStringList lines;
    if (counts.noReading == counts.total)
        return {ReportWords::tr("No KPI has been measured yet (%1 of %1)").arg(counts.total)};
    lines.append(counted(counts.atTarget, ReportWords::tr("%1 of %2 KPIs is where it should be by now"),
        ReportWords::tr("%1 of %2 KPIs are where they should be by now"))
                     .arg(counts.total));
    if (const QString caveats = counts.caveats.words(counts.heldOn); !caveats.isEmpty())
        lines.append(withRef(caveats, {}));
    QStringList unread;
    if (counts.noReading > 0)
        unread.append(ReportWords::tr("%1 not measured yet").arg(counts.noReading));
    if (counts.notComparable > 0)
        unread.append(ReportWords::tr("%1 with nothing to compare with").arg(counts.notComparable));
    if (!unread.isEmpty())
        lines.append(unread.join(u", "_s));
    if (const QString better = turnedWords(data.kpis, 1, most); !better.isEmpty())
        lines.append(ReportWords::tr("Better: %1").arg(better));
    if (const QString worse = turnedWords(data.kpis, -1, most); !worse.isEmpty())
        lines.append(ReportWords::tr("Worse: %1").arg(worse));
    return lines;
}

/// The period's words and what comes next, newest first, within the room that there is.
ReportCell doingCell(const ReportAction &action, int letters)
{
    ReportCell made;
    QString said;
    QString next;
    for (auto update = action.updates.crbegin(); update != action.updates.crend(); ++update) {
        said = said.isEmpty() ? update->said.trimmed() : said;
        next = next.isEmpty() && !update->isNextPast ? update->next.trimmed() : next;
    }
    if (action.updates.isEmpty()) {
        made.lines.append({ReportWords::tr("No update received"), ReportTone::Alert});
        if (!action.lastSaid.isEmpty())
            made.lines.append(
                {ReportWords::tr("In %1: %2").arg(action.lastSaidIn.words(), shortWords(action.lastSaid, letters - 30)),
                    ReportTone::Quiet});
        return made;
    }
    if (!said.isEmpty())
        made.lines.append({shortWords(said, letters), ReportTone::Plain});
    for (const ReportUpdate &update : action.updates) {
        if (update.correctedOn.isValid())
            made.lines.append({correctedWords(update), ReportTone::Quiet});
    }
    const qsizetype room = letters - (said.isEmpty() ? 0 : said.size());
    constexpr qsizetype worthSaying = 50;
    if (!next.isEmpty() && room >= worthSaying)
        made.lines.append({ReportWords::tr("Next: %1").arg(shortWords(next, room)), ReportTone::Plain});
    if (made.lines.isEmpty())
        made.lines.append({ReportWords::tr("No commentary"), ReportTone::Quiet});
    return made;
}

bool isCommented(const ReportAction *action)
{
    return std::any_of(action->updates.cbegin(), action->updates.cend(), [](const ReportUpdate &update) {
        return !update.said.trimmed().isEmpty() || !update.next.trimmed().isEmpty();
    });
}

ReportCell dateCell(const ReportAction &action, int letters)
{
    ReportCell made = cell(dueWords(action.dueNow), action.dueNow.isNone() ? ReportTone::Quiet : ReportTone::Strong);
    if (action.timesMoved > 0) {
        made.lines.first().text += action.timesMoved > 1
            ? ReportWords::tr(" (was %1, %2)").arg(dueWords(action.due), analysis::timesMovedWords(action.timesMoved))
            : ReportWords::tr(" (was %1)").arg(dueWords(action.due));
        made.lines.append(action.moveReason.isEmpty()
                ? ReportLine{ReportWords::tr("No reason recorded"), ReportTone::Alert}
                : ReportLine{shortWords(action.moveReason, letters), ReportTone::Plain});
    } else if (action.status.status == Status::Missed) {
        made.lines.append(
            {action.isBeforeDeadline ? ReportWords::tr("Missed, though this has not passed; no new deadline given")
                                     : ReportWords::tr("No new deadline given"),
                ReportTone::Alert});
    }
    return made;
}

/// "3.6.2 at risk, 3.6.1 on target but late": those for which the page has no row.
QString othersWords(const QList<const ReportAction *> &others)
{
    QStringList said;
    constexpr qsizetype mostNamed = 14;
    for (const ReportAction *action : others) {
        if (said.size() < mostNamed)
            said.append(u"%1 %2"_s.arg(action->ref.isEmpty() ? shortWords(action->text, 30) : action->ref,
                action->isException() ? action->status.word.toLower()
                    : action->late.isPast
                    ? ReportWords::tr("%1 but late").arg(action->status.word.toLower())
                    : ReportWords::tr("%1 but said to be delayed").arg(action->status.word.toLower())));
    }
    const QString words = said.join(u", "_s);
    return others.size() <= mostNamed
        ? ReportWords::tr("The others: %1.").arg(words)
        : ReportWords::tr("The others: %1 and %2 more.").arg(words).arg(others.size() - mostNamed);
}

/// What was said of one action like a question to a body, together.
QList<std::pair<QString, QString>> askedInWords(const QList<ReportAsk> &asks)
{
    QList<std::pair<QString, QString>> said;
    for (const ReportAsk &ask : asks) {
        if (said.isEmpty() || said.last().first != ask.about)
            said.append({ask.about, ask.text});
        else
            said.last().second += u' ' + ask.text;
    }
    return said;
}

} // namespace

void addBoardFigures(const Board &board, QList<ReportBlock> &blocks)
{
    const ReportData &data = board.section;
    const bool hasStrip = board.whole.has(ReportPart::History) && !data.historyMonths.isEmpty();
    const bool hasFigures = board.whole.has(ReportPart::Figures);
    if (!hasStrip && !hasFigures)
        return;
    ReportBand band;
    if (hasStrip)
        band.shares.append(hasFigures ? 92 : 1);
    if (hasFigures)
        band.shares += {84, 98};
    blocks.append(band);
    if (hasStrip) {
        blocks.append(board.heading(ReportWords::tr("Month by month"), u"history"_s));
        blocks.append(stripTable(data));
    }
    if (!hasFigures)
        return;
    blocks.append(board.heading(ReportWords::tr("What we did"), u"figures"_s));
    blocks.append(bulletsOf(doneLines(data)));
    blocks.append(board.heading(ReportWords::tr("What it changed"), u"changed"_s));
    blocks.append(bulletsOf(changedLines(data, board.limits.turns)));
}

void addBoardExceptions(const Board &board, QList<ReportBlock> &blocks)
{
    const ReportData &data = board.section;
    QList<const ReportAction *> all = board.openActions();
    all.removeIf([](const ReportAction *action) {
        return !action->isException() && !action->late.isPast && !action->speaksOfDelay;
    });
    blocks.append(ReportBand{{1}, false});
    if (all.isEmpty()) {
        blocks.append(board.heading(ReportWords::tr("Exceptions"), u"exceptions"_s));
        blocks.append(ReportParagraph{{data.counts.total == 0
                ? ReportWords::tr("There are no actions yet.")
                : ReportWords::tr("No action is missed, at risk, past its deadline or said to be delayed."),
            ReportTone::Plain}});
        return;
    }
    const qsizetype shown = qMin<qsizetype>(board.limits.exceptions, all.size());
    blocks.append(
        board.heading(shown == all.size() ? ReportWords::tr("Exceptions (%1)").arg(all.size())
                                          : ReportWords::tr("Exceptions: %1 of %2").arg(shown).arg(all.size()),
            u"exceptions"_s));
    if (std::none_of(all.cbegin(), all.cend(), &isCommented))
        blocks.append(
            ReportParagraph{{ReportWords::tr("No commentary was given for any of these actions."), ReportTone::Alert}});
    if (shown < all.size())
        blocks.append(ReportParagraph{{othersWords(all.mid(shown)), ReportTone::Plain}});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Actions missed, at risk, late or said to be delayed"),
        {{ReportWords::tr("Ref"), 13}, {ReportWords::tr("Action"), 62}, {ReportWords::tr("Status"), 44},
            {ReportWords::tr("What is being done"), 90}, {ReportWords::tr("Deadline and reason"), 62}},
        {}};
    for (const ReportAction *action : all.first(shown))
        table.rows.append(
            {refCell(*action), cellOr(shortWords(action->text, board.limits.actionLetters), ReportWords::tr("no text")),
                statusWithLateness(*action), doingCell(*action, board.limits.wordsLetters),
                dateCell(*action, board.limits.reasonLetters)});
    blocks.append(table);
}

void addBoardAsks(const Board &board, QList<ReportBlock> &blocks)
{
    const ReportData &data = board.section;
    QStringList lines;
    QStringList others;
    const auto add = [&](const QString &words, const QString &about) {
        if (lines.size() < board.limits.asks)
            lines.append(words);
        else
            others.append(about);
    };
    QList<ReportAsk> asks = data.asks;
    std::stable_sort(asks.begin(), asks.end(), [](const ReportAsk &one, const ReportAsk &other) {
        return std::pair(!one.answer.isEmpty(), one.by.isValid() ? one.by : QDate(9999, 1, 1))
            < std::pair(!other.answer.isEmpty(), other.by.isValid() ? other.by : QDate(9999, 1, 1));
    });
    for (const ReportAsk &ask : std::as_const(asks)) {
        QString words = ask.to.isEmpty() ? ReportWords::tr("Nobody named") : shortWords(ask.to, 60);
        if (ask.by.isValid())
            words += ReportWords::tr(", by %1").arg(longDay(ask.by));
        words += u": "_s + withRef(shortWords(ask.text, board.limits.askLetters), ask.about);
        if (!ask.answer.isEmpty())
            words += ReportWords::tr(". Answered: %1").arg(shortWords(ask.answer, board.limits.bulletLetters));
        else if (ask.isLate)
            words += ReportWords::tr(". Still unanswered");
        add(words, ask.about);
    }
    for (const auto &[about, words] : askedInWords(data.asksInWords))
        add(ReportWords::tr("Said of %1, and not recorded as an ask: “%2”")
                .arg(about, shortWords(words, board.limits.askLetters)),
            about);
    blocks.append(ReportBand{{1}, false});
    blocks.append(board.heading(ReportWords::tr("Decisions and help asked for"), u"asks"_s));
    if (lines.isEmpty() && data.awaitingSignOff.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("None."), ReportTone::Plain}});
    if (!lines.isEmpty())
        blocks.append(bulletsOf(lines));
    if (!others.isEmpty())
        blocks.append(ReportParagraph{{moreWords(others), ReportTone::Plain}});
    if (data.awaitingSignOff.isEmpty())
        return;
    constexpr qsizetype mostNamed = 20;
    const QStringList &waiting = data.awaitingSignOff;
    QString refs = waiting.first(qMin(mostNamed, waiting.size())).join(u", "_s);
    if (waiting.size() > mostNamed)
        refs = ReportWords::tr("%1 and %2 others").arg(refs).arg(waiting.size() - mostNamed);
    blocks.append(ReportParagraph{
        {counted(int(waiting.size()), ReportWords::tr("Finished and waiting to be signed off, %1 action"),
             ReportWords::tr("Finished and waiting to be signed off, %1 actions"))
                + u": "_s + refs + u'.',
            ReportTone::Plain}});
}

} // namespace waymark::report_words
