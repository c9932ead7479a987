#include "report/outline/ReportOutline.h"

#include "plan/DueCalendar.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineAccounts.h"
#include "report/outline/OutlineActions.h"
#include "report/outline/OutlineBelongings.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineKpis.h"
#include "report/outline/OutlineOnePage.h"
#include "report/outline/OutlineSince.h"
#include "report/outline/OutlineWords.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_words;

namespace {

/// "signed off by B. Lead on 2 April 2026", "2 of 5 rounds signed off".
QString closedWords(const ReportIdentity &identity)
{
    if (!identity.closedBy.isEmpty())
        return ReportWords::tr("signed off by %1 on %2").arg(identity.closedBy, longDay(identity.closedOn));
    return identity.closedRounds == 0
        ? ReportWords::tr("not signed off yet")
        : ReportWords::tr("%1 of %2 rounds signed off").arg(identity.closedRounds).arg(identity.rounds);
}

/// Where nothing was assessed in the period: that, and what the statuses stand on. Empty for any other.
QString silenceWords(const ReportData &data)
{
    const QList<const ReportAction *> actions = data.actions();
    const auto isSilent = [](const ReportAction *action) { return action->updates.isEmpty(); };
    if (actions.isEmpty() || !std::all_of(actions.cbegin(), actions.cend(), isSilent))
        return {};
    const QString silent = data.identity.made < data.identity.from.firstDay()
        ? ReportWords::tr("This period has not begun, and no action was assessed in it.")
        : ReportWords::tr("No action was assessed in this period.");
    const bool isKnown = std::any_of(actions.cbegin(), actions.cend(),
        [](const ReportAction *action) { return action->status.status != Status::NotAssessed; });
    return isKnown ? silent + ReportWords::tr(" The statuses shown are the last ones given before it.") : silent;
}

ReportTable identityTable(const ReportIdentity &identity, const QString &silence)
{
    ReportTable table{ReportTable::Kind::Identity, ReportWords::tr("About this report"), {}, {}};
    const auto add = [&table](const QString &label, const QString &value, const QString &absent) {
        table.rows.append({cell(label), cellOr(value, absent)});
    };
    add(ReportWords::tr("Covers"), identity.scope, {});
    add(ReportWords::tr("Plan"), identity.plan, ReportWords::tr("no title"));
    add(ReportWords::tr("Partnership"), identity.partnership, ReportWords::tr("not recorded"));
    // Many names would push the status off the first page; they stand with their priorities.
    constexpr qsizetype fewNames = 2;
    // A group is often called like its priority, which stands above already.
    const bool isNamed = identity.groups.size() == 1 && identity.scope.endsWith(identity.groups.first());
    if (!isNamed)
        add(ReportWords::tr("Delivery group"),
            identity.groups.size() <= fewNames ? identity.groups.join(u", ")
                                               : ReportWords::tr("%1 delivery groups").arg(identity.groups.size()),
            ReportWords::tr("not recorded"));
    add(ReportWords::tr("Lead"),
        identity.leads.size() <= fewNames
            ? identity.leads.join(u", ")
            : ReportWords::tr("%1 leads, named with their priorities").arg(identity.leads.size()),
        ReportWords::tr("not recorded"));
    add(ReportWords::tr("Period"),
        ReportWords::tr("%1, %2").arg(periodWords(identity.from, identity.to), closedWords(identity)), {});
    if (!silence.isEmpty())
        table.rows.last().last().lines.append({silence, ReportTone::Alert});
    add(ReportWords::tr("Author"), identity.author, ReportWords::tr("not recorded"));
    add(ReportWords::tr("Version"), identity.version, ReportWords::tr("not numbered"));
    add(ReportWords::tr("State"), identity.draft ? ReportWords::tr("Draft, not yet issued") : ReportWords::tr("Issued"),
        {});
    add(ReportWords::tr("Made on"), longDay(identity.made), {});
    return table;
}

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

QString headingRule(const ReportData &data)
{
    if (!data.countingShare) {
        return ReportWords::tr(
            "An outcome, a priority and the plan take the status of their worst action, so that nothing "
            "hides behind an average.");
    }
    const auto word = [&data](Status status) {
        const auto key = std::find_if(data.key.cbegin(), data.key.cend(),
            [status](const ReportKey &entry) { return entry.status.status == status; });
        return key == data.key.cend() ? statusText(status) : key->status.word.toLower();
    };
    return ReportWords::tr(
        "An outcome, a priority and the plan are %1 where at least %3% of their actions are, and %2 where "
        "that share is %1 or %2 or where any action is %1.")
        .arg(word(Status::Missed), word(Status::AtRisk), QString::number(*data.countingShare));
}

bool isAnyDecided(const ReportData &data)
{
    bool isAny = data.overall.now.isDecided || data.overall.last.isDecided;
    for (const ReportPriority &priority : data.priorities) {
        isAny = isAny || priority.status.isDecided;
        for (const ReportOutcome &outcome : priority.outcomes)
            isAny = isAny || outcome.status.isDecided;
    }
    return isAny;
}

void addKey(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Key to the colours"), u"key"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Key to the colours"),
        {{ReportWords::tr("Status"), 18}, {ReportWords::tr("Letter"), 10}, {ReportWords::tr("What it means"), 50}}, {}};
    for (const ReportKey &key : data.key) {
        ReportCell meaning = cellOr(key.definition, ReportWords::tr("not defined in this plan"));
        if (!key.ownColour.isEmpty())
            meaning.lines.append(
                {ReportWords::tr("The plan calls this colour “%1”.").arg(key.ownColour), ReportTone::Quiet});
        table.rows.append({statusCell(key.status),
            cellOr(statusLetter(key.status.status), ReportWords::tr("no letter, a dashed outline")), meaning});
    }
    blocks.append(table);
    blocks.append(ReportParagraph{{headingRule(data), ReportTone::Quiet}});
    blocks.append(ReportParagraph{
        {ReportWords::tr(
             "Past its first date is what was not finished at the end of %1 though the deadline that it had at first "
             "was over, whatever it was moved to; overdue is what was past the one that it has now.")
                .arg(data.identity.to.words()),
            ReportTone::Quiet}});
    if (isAnyDecided(data)) {
        blocks.append(ReportParagraph{
            {ReportWords::tr(
                 "A status that is marked as decided was put in place of what the actions add up to, for that "
                 "month only; who did so, why, and what they add up to stands beside it."),
                ReportTone::Quiet}});
    }
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
        {ReportPart::Training, &addTraining}, {ReportPart::Actions, &addActions}, {ReportPart::Changes, &addChanges},
        {ReportPart::Papers, &addPapers}, {ReportPart::Key, &addKey}, {ReportPart::Glossary, &addGlossary}};
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
    outline.blocks.append(ReportHeading{1, heading, u"top"_s});
    outline.isOnePage = data.kind == ReportKind::OnePage;
    outline.isPortrait = data.kind == ReportKind::Public || data.kind == ReportKind::CoverPaper;
    if (outline.isOnePage) {
        outline.blocks.append(identityLine(identity));
    } else {
        outline.blocks.append(identityTable(identity, silenceWords(data)));
        outline.blocks.append(ReportContents{ReportWords::tr("In this report")});
    }
    for (const ReportPart part : data.parts)
        outline.isOnePage ? addPartOfOnePage(part, data, outline.blocks) : addPart(part, data, outline.blocks);
    return outline;
}

} // namespace waymark
