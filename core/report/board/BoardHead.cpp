#include "report/board/BoardHead.h"

#include "plan/DueCalendar.h"
#include "report/board/ShortWords.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineIdentity.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// The lead's words on why, with what the status adds up from; the count alone where nobody wrote any.
QString whyWords(const ReportData &data, const BoardLimits &limits)
{
    if (data.words.reason.isEmpty())
        return data.overall.reason;
    return ReportWords::tr("%1 (%2)").arg(
        withRef(shortWords(data.words.reason, limits.leadLetters), {}), data.overall.reason);
}

/// "3.3.1 from at risk to missed, 3.5.2 from on target to at risk"
QString turnWords(const QList<ReportTurn> &turns, int most)
{
    QStringList said;
    QStringList others;
    for (const ReportTurn &turn : turns) {
        if (said.size() < most)
            said.append(ReportWords::tr("%1 from %2 to %3")
                            .arg(turn.ref.isEmpty() ? shortWords(turn.text, 40) : turn.ref, turn.before.word.toLower(),
                                turn.now.word.toLower()));
        else
            others.append(turn.ref);
    }
    const QString words = said.join(u", "_s);
    return others.isEmpty() ? words + u'.' : words + u"; "_s + moreWords(others);
}

/// Since when something turned, where that is not the month that stands before it: "Since the report of 3 July 2026: ".
QString sinceWhen(const ReportData &data)
{
    if (data.hasLastReport)
        return ReportWords::tr("Since the report of %1: ").arg(longDay(data.lastReport));
    return data.since.month == data.overall.before
        ? QString()
        : ReportWords::tr("Since the end of %1: ").arg(data.since.month.words());
}

/// What turned since the period before, or that nothing did, or that nothing is known of before.
QString sinceWords(const ReportData &data, int most)
{
    const ReportSince &since = data.since;
    QStringList said;
    if (!since.slipped.isEmpty())
        said.append(ReportWords::tr("Worse: %1").arg(turnWords(since.slipped, most)));
    if (!since.finished.isEmpty())
        said.append(ReportWords::tr("Finished: %1").arg(turnWords(since.finished, most)));
    if (!since.better.isEmpty())
        said.append(ReportWords::tr("Better: %1").arg(turnWords(since.better, most)));
    if (!said.isEmpty())
        return sinceWhen(data) + said.join(u' ');
    if (data.overall.trend == ReportTrend::Unknown)
        return ReportWords::tr("Nothing was assessed before, so there is nothing to compare with.");
    return sinceWhen(data) + ReportWords::tr("No action changed its status.");
}

/// "July 2026: missed (4 of 33 missed, 8 at risk)."
QString beforeWords(const ReportOverall &overall)
{
    return overall.last.status == Status::NotAssessed && overall.trend == ReportTrend::Unknown
        ? QString()
        : ReportWords::tr("%1: %2 (%3). ").arg(overall.before.words(), overall.last.word.toLower(), overall.lastReason);
}

/// Where no lead wrote why, what the account says of where things stand is the nearest to it.
void addWhy(const ReportData &data, const BoardLimits &limits, QList<ReportBlock> &blocks)
{
    if (!data.words.reason.isEmpty())
        return;
    if (data.standing.words.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("Why it stands so is not recorded."), ReportTone::Alert}});
    else
        blocks.append(
            ReportParagraph{{ReportWords::tr("Where it stands (%1): %2")
                                 .arg(data.standing.month.words(), shortWords(data.standing.words, limits.leadLetters)),
                ReportTone::Plain}});
}

void addWhatFollows(const ReportData &data, const BoardLimits &limits, QList<ReportBlock> &blocks)
{
    if (!data.words.impact.isEmpty())
        blocks.append(ReportParagraph{
            {ReportWords::tr("If nothing is done: %1").arg(shortWords(data.words.impact, limits.leadLetters)),
                ReportTone::Plain}});
    if (!data.difference.words.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("For children and families: %1 (%2)")
                                           .arg(withRef(shortWords(data.difference.words, limits.leadLetters), {}),
                                               data.difference.month.words()),
            ReportTone::Plain}});
    else
        blocks.append(ReportParagraph{
            {ReportWords::tr("What it changed for children and families is not recorded."), ReportTone::Quiet}});
}

/// "Delivery group of assessments · Lead: Head of assessments"
QString groupWords(const ReportIdentity &identity, const QString &title)
{
    QStringList facts;
    for (const QString &group : identity.groups) {
        if (!title.contains(group))
            facts.append(group);
    }
    facts.append(identity.leads.isEmpty() ? ReportWords::tr("Lead: not recorded")
                                          : ReportWords::tr("Lead: %1").arg(identity.leads.join(u", ")));
    return facts.join(u" · "_s);
}

QString askOf(const ReportData &section, const BoardLimits &limits)
{
    for (const ReportAsk &ask : section.asks) {
        if (ask.answer.isEmpty() && !ask.answeredOn.isValid())
            return withRef(shortWords(ask.text, limits.bulletLetters), ask.about);
    }
    return {};
}

/// "2 red · 4 amber", "22 of 33 done", and how it was before.
ReportCell countsCell(const ReportData &section)
{
    const analysis::StatusCounts &counts = section.counts;
    ReportCell made = cell(ReportWords::tr("%1 red · %2 amber · %3 of %4 done")
                               .arg(counts.count(Status::Missed))
                               .arg(counts.count(Status::AtRisk))
                               .arg(counts.finished())
                               .arg(counts.total),
        ReportTone::Strong);
    const QList<ReportMonth> months = section.history.isEmpty() ? QList<ReportMonth>() : section.history.first().months;
    if (months.size() > 1) {
        const ReportMonth &before = months.at(months.size() - 2);
        made.lines.append({ReportWords::tr("%1: %2 red · %3 amber · %4 done")
                               .arg(section.historyMonths.at(months.size() - 2).words())
                               .arg(before.missed)
                               .arg(before.atRisk)
                               .arg(before.finished),
            ReportTone::Quiet});
    }
    return made;
}

/// The group over its priorities; once where it is called like its only one.
ReportCell nameCell(const ReportData &section, const BoardLimits &limits)
{
    const QString &name = section.identity.scope;
    QStringList titles;
    for (const ReportPriority &priority : section.priorities)
        titles.append(ReportWords::tr("Priority %1: %2").arg(priority.number, priority.title));
    if (titles.size() == 1 && titles.first().endsWith(name))
        return cell(shortWords(titles.first(), limits.bulletLetters), ReportTone::Strong);
    ReportCell made = cell(shortWords(name, limits.bulletLetters), ReportTone::Strong);
    for (const QString &title : std::as_const(titles))
        made.lines.append({shortWords(title, limits.bulletLetters), ReportTone::Quiet});
    return made;
}

} // namespace

void addBoardHead(const Board &board, const ReportHeading &title, QList<ReportBlock> &blocks)
{
    const ReportData &data = board.section;
    blocks.append(ReportBand{{1}, true});
    blocks.append(title);
    const bool isAlone = &board.section == &board.whole;
    blocks.append(ReportParagraph{{groupWords(data.identity, title.text)
            + (isAlone ? u" · "_s + identityFacts(data.identity, title.text) : QString()),
        ReportTone::Quiet}});
    blocks.append(ReportStanding{data.overall.now, whyWords(data, board.limits), true});
    if (const QString silence = silenceWords(data); !silence.isEmpty())
        blocks.append(ReportParagraph{{silence, ReportTone::Alert}});
    addWhy(data, board.limits, blocks);
    blocks.append(
        ReportParagraph{{beforeWords(data.overall) + sinceWords(data, board.limits.turns), ReportTone::Plain}});
    addWhatFollows(data, board.limits, blocks);
}

void addFrontHead(const ReportData &data, const ReportHeading &title, QList<ReportBlock> &blocks)
{
    const BoardLimits limits;
    blocks.append(ReportBand{{1}, true});
    blocks.append(title);
    blocks.append(ReportParagraph{{identityFacts(data.identity, title.text), ReportTone::Quiet}});
    blocks.append(ReportStanding{data.overall.now, whyWords(data, limits), true});
    if (const QString silence = silenceWords(data); !silence.isEmpty())
        blocks.append(ReportParagraph{{silence, ReportTone::Alert}});
    const ReportSince &since = data.since;
    if (since.isEmpty() || data.overall.trend == ReportTrend::Unknown)
        blocks.append(ReportParagraph{{beforeWords(data.overall) + sinceWords(data, limits.turns), ReportTone::Plain}});
    else
        blocks.append(ReportParagraph{
            {beforeWords(data.overall) + (sinceWhen(data).isEmpty() ? ReportWords::tr("Since then: ") : sinceWhen(data))
                    + ReportWords::tr("%1 finished, %2 better, %3 worse, %4 given another deadline.")
                          .arg(since.finished.size())
                          .arg(since.better.size())
                          .arg(since.slipped.size())
                          .arg(since.redated.size()),
                ReportTone::Plain}});
    if (!data.impact.isEmpty())
        blocks.append(ReportParagraph{{data.impact, ReportTone::Plain}});
    if (!data.words.impact.isEmpty())
        blocks.append(ReportParagraph{
            {ReportWords::tr("If nothing is done: %1").arg(shortWords(data.words.impact, limits.leadLetters)),
                ReportTone::Plain}});
}

void addGroupsAtAGlance(const ReportData &data, const BoardLimits &limits, QList<ReportBlock> &blocks)
{
    blocks.append(ReportBand{{1}, false});
    blocks.append(ReportHeading{2, ReportWords::tr("The delivery groups at a glance"), u"priorities"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("The delivery groups at a glance"),
        {{ReportWords::tr("Part of the plan"), 26}, {ReportWords::tr("Status and reason"), 30},
            {ReportWords::tr("Actions"), 32}, {ReportWords::tr("Past first date"), 9},
            {ReportWords::tr("KPIs on course"), 9}, {ReportWords::tr("What is asked"), 30}},
        {}};
    for (const ReportData &section : data.sections) {
        ReportCell status = statusCell(section.overall.now);
        status.lines.append({section.words.reason.isEmpty() ? section.overall.reason
                                                            : shortWords(section.words.reason, limits.bulletLetters),
            ReportTone::Plain});
        table.rows.append(
            {nameCell(section, limits), status, countsCell(section), cell(QString::number(section.counts.pastFirst)),
                cell(section.kpiCounts.total == 0
                        ? ReportWords::tr("no KPI")
                        : ReportWords::tr("%1 of %2").arg(section.kpiCounts.atTarget).arg(section.kpiCounts.total)),
                cellOr(askOf(section, limits), ReportWords::tr("nothing"))});
    }
    blocks.append(table);
}

} // namespace waymark::report_words
