#include "analysis/checks/CheckRules.h"

#include <QCoreApplication>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

#define TEXT(sourceText) QT_TRANSLATE_NOOP("CheckWords", sourceText)

using R = CheckRule;
using S = Severity;

// One rule, one line. Ids stand in plans for ever: captions may change, ids may not.
// clang-format off
const std::vector<CheckRuleInfo> ruleTable{
    {R::RedWithoutNewDate, "red-without-new-date", TEXT("Missed, but without a new deadline"), S::Contradiction},
    {R::RedBeforeDeadline, "red-before-deadline", TEXT("Missed, but its deadline has not passed"), S::Contradiction},
    {R::GreenPastDeadline, "green-past-deadline", TEXT("On target, but past its deadline"), S::Contradiction},
    {R::GreenButDelayed, "green-but-delayed", TEXT("On target, but its text speaks of delay"), S::Contradiction},
    {R::NothingBeingDone, "nothing-being-done", TEXT("At risk or missed, but nobody says what is being done"), S::Warning},
    {R::SignedOffByNobody, "signed-off-by-nobody", TEXT("Signed off, but not said by whom and when"), S::Warning},
    {R::SignedOffWithoutEvidence, "signed-off-without-evidence", TEXT("Signed off without evidence"), S::Warning},
    {R::DeadlineMovedThreeTimes, "deadline-moved-three-times", TEXT("Deadline moved three times or more"), S::Warning},
    {R::StartedBeforePredecessor, "started-before-predecessor", TEXT("Started before what it should follow"), S::Contradiction},
    {R::HandOverDue, "hand-over-due", TEXT("Not handed over yet, though the day has come"), S::Warning},
    {R::NotAssessed, "not-assessed", TEXT("Not assessed in this round"), S::Question},
    {R::ActionWithoutKpi, "action-without-kpi", TEXT("Action that serves no KPI"), S::Question},
    {R::KpiWithoutBaseline, "kpi-without-baseline", TEXT("KPI without a baseline"), S::Warning},
    {R::KpiDirectionUnclear, "kpi-direction-unclear", TEXT("KPI that does not say which way is better"), S::Question},
    {R::BaselineBeatsTarget, "baseline-beats-target", TEXT("Baseline better than the first target"), S::Contradiction},
    {R::TargetAgainstDirection, "target-against-direction", TEXT("Target that goes the wrong way"), S::Contradiction},
    {R::TargetAboveHundred, "target-above-100", TEXT("Target above 100%"), S::Contradiction},
    {R::ReductionWithoutBase, "reduction-without-base", TEXT("Reduction without the number it starts from"), S::Warning},
    {R::KpiWithoutReadings, "kpi-without-readings", TEXT("No reading for two periods"), S::Warning},
    {R::ReadingLooksLikeShare, "reading-looks-like-a-share", TEXT("Percentage that looks like a share of one"), S::Question},
    {R::KpiWithoutActions, "kpi-without-actions", TEXT("KPI that no action serves"), S::Question},
    {R::KpiUnderOtherOutcome, "kpi-under-other-outcome", TEXT("KPI that seems to belong to another outcome"), S::Question},
    {R::ReferenceTwice, "reference-twice", TEXT("The same reference twice"), S::Contradiction},
    {R::NumberingGap, "numbering-gap", TEXT("Gap in the numbering"), S::Question},
    {R::SameTextTwice, "same-text-twice", TEXT("The same text twice"), S::Question},
    {R::PersonSpeltTwoWays, "person-spelt-two-ways", TEXT("A person spelt in two ways"), S::Question},
    {R::AbbreviationUnexplained, "abbreviation-unexplained", TEXT("Abbreviation that the glossary does not explain"), S::Question},
};
// clang-format on
#undef TEXT

} // namespace

const std::vector<CheckRuleInfo> &checkRules()
{
    return ruleTable;
}

const CheckRuleInfo &ruleInfo(CheckRule rule)
{
    return ruleTable[static_cast<size_t>(rule)];
}

QString ruleId(CheckRule rule)
{
    return QString::fromLatin1(ruleInfo(rule).id);
}

QString ruleWords(CheckRule rule)
{
    return CheckWords::tr(ruleInfo(rule).caption);
}

const CheckRuleInfo *findRule(const QString &id)
{
    for (const CheckRuleInfo &info : ruleTable) {
        if (QLatin1StringView(info.id) == id)
            return &info;
    }
    return nullptr;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Question:
        break;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Contradiction:
        return u"contradiction"_s;
    }
    return u"question"_s;
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Question:
        break;
    case Severity::Warning:
        return CheckWords::tr("Warning");
    case Severity::Contradiction:
        return CheckWords::tr("Contradiction");
    }
    return CheckWords::tr("Question");
}

} // namespace waymark::analysis
