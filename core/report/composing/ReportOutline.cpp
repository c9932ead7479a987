#include "report/composing/ReportOutline.h"

#include "plan/DueCalendar.h"
#include "report/board/BoardOutline.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineAccounts.h"
#include "report/outline/OutlineActions.h"
#include "report/outline/OutlineBelongings.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineIdentity.h"
#include "report/outline/OutlineKey.h"
#include "report/outline/OutlineKpis.h"
#include "report/outline/OutlineOnePage.h"
#include "report/outline/OutlineSince.h"
#include "report/outline/OutlineWords.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_words;

namespace {

QString trendWords(ReportTrend trend)
{
    switch (trend) {
    case ReportTrend::Better:
        return ReportWords::tr("Better than the period before.");
    case ReportTrend::Same:
        return ReportWords::tr("Unchanged from the period before.");
    case ReportTrend::Worse:
        return ReportWords::tr("Worse than the period before.");
    case ReportTrend::Unknown:
        break;
    }
    return ReportWords::tr("Nothing was assessed before this period, so there is no earlier month to compare.");
}

void addOverall(const ReportData &data, QList<ReportBlock> &blocks)
{
    const ReportOverall &overall = data.overall;
    blocks.append(ReportHeading{2, ReportWords::tr("Overall status"), u"overall"_s});
    blocks.append(ReportStanding{overall.now, overall.reason, true});
    if (const QString silence = silenceWords(data); !silence.isEmpty())
        blocks.append(ReportParagraph{{silence, ReportTone::Alert}});
    if (!data.words.reason.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("Why: %1").arg(data.words.reason), ReportTone::Plain}});
    if (!data.words.impact.isEmpty())
        blocks.append(
            ReportParagraph{{ReportWords::tr("If nothing is done: %1").arg(data.words.impact), ReportTone::Plain}});
    const QString before = overall.last.status == Status::NotAssessed && overall.trend == ReportTrend::Unknown
        ? QString()
        : ReportWords::tr(" At the end of %1: %2 (%3).")
              .arg(overall.before.words(), overall.last.word, overall.lastReason);
    const QString impact = data.impact.isEmpty() ? QString() : u' ' + data.impact;
    blocks.append(ReportParagraph{{trendWords(overall.trend) + before + impact, ReportTone::Plain}});
}

ReportTable countsTable(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::Figures, ReportWords::tr("Actions by status"), {}, {}};
    for (const auto &[status, count] : data.statuses)
        table.rows.append({statusCell(status), valueCell(QString::number(count), ReportTone::Strong)});
    return table;
}

/// "67%, 2 of them await sign-off": what stands beneath the label, for the figure itself is short.
QString finishedDetail(const analysis::StatusCounts &counts)
{
    const QString share = ReportWords::tr("%1%").arg(counts.percentComplete());
    const int waiting = counts.count(Status::AwaitingSignOff);
    return waiting == 0 ? share
                        : ReportWords::tr("%1; %2").arg(share,
                            counted(waiting, ReportWords::tr("%1 of them awaits sign-off"),
                                ReportWords::tr("%1 of them await sign-off")));
}

/// "of 11 open ones, the longest by 7 months"
QString pastFirstDetail(const analysis::StatusCounts &counts)
{
    const int open = counts.total - counts.finished();
    const QString of = counted(open, ReportWords::tr("of %1 open one"), ReportWords::tr("of %1 open ones"));
    return counts.longestPastFirst == 0
        ? of
        : ReportWords::tr("%1, the longest by %2")
              .arg(of, counted(counts.longestPastFirst, ReportWords::tr("1 month"), ReportWords::tr("%1 months")));
}

ReportTable actionFigures(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::Figures, ReportWords::tr("Actions in figures"), {}, {}};
    const auto add = [&table](const QString &label, const QString &value, const QString &detail = {}) {
        ReportCell head = cell(label);
        if (!detail.isEmpty())
            head.lines.append({detail, ReportTone::Quiet});
        table.rows.append({head, cell(value, ReportTone::Strong)});
    };
    int silent = 0;
    int unasked = 0;
    for (const ReportAction *action : data.actions()) {
        silent += action->noUpdate ? 1 : 0;
        unasked += action->isUnasked ? 1 : 0;
    }
    const analysis::StatusCounts &counts = data.counts;
    add(ReportWords::tr("Finished"), ReportWords::tr("%1 of %2").arg(counts.finished()).arg(counts.total),
        finishedDetail(counts));
    add(ReportWords::tr("Past their first date"), QString::number(counts.pastFirst), pastFirstDetail(counts));
    add(ReportWords::tr("Past their date now"), QString::number(counts.overdue));
    add(ReportWords::tr("Re-dated"), QString::number(counts.redated));
    add(ReportWords::tr("No update received"), QString::number(silent),
        unasked == 0 ? QString()
                     : ReportWords::tr("%1 more not asked: their group does not report in this period").arg(unasked));
    return table;
}

ReportTable kpiFigures(const ReportKpiCounts &counts)
{
    ReportTable table{ReportTable::Kind::Figures, ReportWords::tr("KPIs in figures"), {}, {}};
    const auto add = [&table](const QString &label, const QString &value) {
        table.rows.append({cell(label), cell(value, ReportTone::Strong)});
    };
    add(ReportWords::tr("Where they should be"), ReportWords::tr("%1 of %2").arg(counts.atTarget).arg(counts.total));
    add(ReportWords::tr("Behind"), QString::number(counts.behind));
    add(ReportWords::tr("Not measured yet"), QString::number(counts.noReading));
    add(ReportWords::tr("Nothing to compare with"), QString::number(counts.notComparable));
    return table;
}

void addFigures(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Key figures"), u"figures"_s});
    blocks.append(ReportHeading{3,
        ReportWords::tr("%1 by status")
            .arg(counted(data.counts.total, ReportWords::tr("%1 action"), ReportWords::tr("%1 actions"))),
        u"figures-status"_s});
    blocks.append(countsTable(data));
    blocks.append(ReportHeading{3, ReportWords::tr("What was done"), u"figures-actions"_s});
    blocks.append(actionFigures(data));
    blocks.append(ReportHeading{3, ReportWords::tr("What it changed"), u"figures-kpis"_s});
    blocks.append(kpiFigures(data.kpiCounts));
}

void addChanges(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Changes to the plan since the last report"), u"changes"_s});
    if (data.unknownReport.isValid()) {
        blocks.append(ReportParagraph{
            {ReportWords::tr("The last report was issued on %1 from another copy of the plan. That moment is "
                             "not known to this copy, so there is nothing to compare with.")
                    .arg(longDay(data.unknownReport)),
                ReportTone::Plain}});
        return;
    }
    if (!data.hasLastReport && data.changes.isEmpty()) {
        blocks.append(ReportParagraph{
            {ReportWords::tr("No earlier report has been issued from this plan, so there is nothing to compare with."),
                ReportTone::Plain}});
        return;
    }
    if (data.hasLastReport)
        blocks.append(ReportParagraph{
            {ReportWords::tr("The last report was issued on %1.").arg(longDay(data.lastReport)), ReportTone::Plain}});
    if (data.changes.isEmpty()) {
        blocks.append(ReportParagraph{
            {ReportWords::tr("Nothing was added, removed, reworded or given another original deadline or target."),
                ReportTone::Plain}});
        return;
    }
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Changes to the plan"),
        {{ReportWords::tr("Ref"), 7}, {ReportWords::tr("What changed"), 70}}, {}};
    for (const ReportChange &change : data.changes)
        table.rows.append({cellOr(change.ref, ReportWords::tr("no reference")), cell(change.what)});
    blocks.append(table);
}

void addGlossary(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Abbreviations"), u"glossary"_s});
    if (data.glossary.isEmpty() && data.unexplained.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("This report uses no abbreviations."), ReportTone::Plain}});
    if (!data.glossary.isEmpty()) {
        ReportTable table{ReportTable::Kind::List, ReportWords::tr("Abbreviations"),
            {{ReportWords::tr("Abbreviation"), 18}, {ReportWords::tr("Meaning"), 60}}, {}};
        for (const ReportAbbreviation &entry : data.glossary)
            table.rows.append({cell(entry.term, ReportTone::Strong), cell(entry.meaning)});
        blocks.append(table);
    }
    if (!data.unexplained.isEmpty())
        blocks.append(ReportParagraph{
            {ReportWords::tr("Not explained in this plan: %1.").arg(data.unexplained.join(u", ")), ReportTone::Plain}});
}

void addPart(ReportPart part, const ReportData &data, QList<ReportBlock> &blocks)
{
    using Add = void (*)(const ReportData &, QList<ReportBlock> &);
    static const QHash<ReportPart, Add> adders{{ReportPart::Summary, &addSummary},
        {ReportPart::Recommendations, &addRecommendations}, {ReportPart::PlainSummary, &addPlainSummary},
        {ReportPart::Background, &addBackground}, {ReportPart::Overall, &addOverall},
        {ReportPart::Figures, &addFigures}, {ReportPart::Priorities, &addPriorities},
        {ReportPart::History, &report_words::addHistory}, {ReportPart::Since, &addSince},
        {ReportPart::Exceptions, &addExceptions}, {ReportPart::Progress, &addProgress},
        {ReportPart::Milestones, &addMilestones}, {ReportPart::Kpis, &addKpis}, {ReportPart::Charts, &addCharts},
        {ReportPart::Risks, &addRisks}, {ReportPart::Asks, &addAsks}, {ReportPart::Voices, &addVoices},
        {ReportPart::Accounts, &addAllAccounts}, {ReportPart::Evidence, &addEvidence},
        {ReportPart::Training, &addTraining}, {ReportPart::Readings, &addReadings}, {ReportPart::Actions, &addActions},
        {ReportPart::Changes, &addChanges}, {ReportPart::Papers, &addPapers}, {ReportPart::Key, &addKey},
        {ReportPart::Glossary, &addGlossary}};
    adders.value(part)(data, blocks);
}

/// A page has no room for a list of milestones: the next one of each priority stands in its row.
void addPartOfOnePage(ReportPart part, const ReportData &data, QList<ReportBlock> &blocks)
{
    if (part == ReportPart::Priorities)
        addGlance(data, blocks);
    else if (part == ReportPart::Key)
        addShortKey(data, blocks);
    else if (part != ReportPart::Milestones)
        addPart(part, data, blocks);
    else if (!data.has(ReportPart::Priorities))
        addMilestones(data, blocks);
}

/// The pages that a board reads, and the annexes that somebody asked for.
void addBoardAndAnnexes(const ReportData &data, const QString &heading, QList<ReportBlock> &blocks)
{
    const QString title =
        data.sections.isEmpty() ? ReportWords::tr("%1 · %2").arg(data.identity.scope, heading) : heading;
    addBoard(data, {1, title, u"top"_s, true}, BoardLimits::ofStep(data.boardStep), blocks);
    const QList<ReportPart> annexes = annexesOf(data.kind);
    for (const ReportPart part : data.parts) {
        if (annexes.contains(part))
            addPart(part, data, blocks);
    }
}

void addLinear(const ReportData &data, const QString &heading, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{1, heading, u"top"_s});
    blocks.append(identityTable(data.identity, silenceWords(data)));
    blocks.append(ReportContents{ReportWords::tr("In this report")});
    for (const ReportPart part : data.parts)
        addPart(part, data, blocks);
}

void addOnePage(const ReportData &data, const QString &heading, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{1, heading, u"top"_s});
    blocks.append(ReportParagraph{{identityFacts(data.identity), ReportTone::Quiet}});
    for (const ReportPart part : data.parts)
        addPartOfOnePage(part, data, blocks);
}

} // namespace

ReportOutline reportOutline(const ReportData &data)
{
    const ReportIdentity &identity = data.identity;
    ReportOutline outline;
    const QString heading =
        ReportWords::tr("%1, %2").arg(kindWords(data.kind), periodWords(identity.from, identity.to));
    outline.title = identity.plan.isEmpty() ? heading : u"%1 – %2"_s.arg(heading, identity.plan);
    if (identity.draft)
        outline.title = ReportWords::tr("%1 (draft)").arg(outline.title);
    outline.author = identity.author;
    outline.organisation = identity.partnership;
    outline.subject = identity.scope;
    if (!identity.digest.isEmpty())
        outline.issuedWords = ReportWords::tr("Version %1 · issued %2 · ledger entry %3 · digest %4")
                                  .arg(identity.version, longDay(identity.made))
                                  .arg(identity.entries)
                                  .arg(identity.digest.first(16));
    outline.draftWord = identity.draft ? ReportWords::tr("Draft") : QString();
    outline.made = identity.made;
    outline.isOnePage = data.kind == ReportKind::OnePage;
    outline.isPortrait = data.kind == ReportKind::Public || data.kind == ReportKind::CoverPaper;
    if (data.kind == ReportKind::Highlight)
        addBoardAndAnnexes(data, heading, outline.blocks);
    else if (outline.isOnePage)
        addOnePage(data, heading, outline.blocks);
    else
        addLinear(data, heading, outline.blocks);
    return outline;
}

} // namespace waymark
