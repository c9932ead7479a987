#pragma once

#include "plan/Place.h"

#include <QString>

#include <vector>

namespace waymark::analysis {

/// How much an issue says: something to ask, something missing, or two things that cannot both be true.
enum class Severity { Question, Warning, Contradiction };

/// What a careful manager looks for. The order is that in which the issues of one place are listed.
enum class CheckRule {
    RedWithoutNewDate,
    RedBeforeDeadline,
    GreenPastDeadline,
    GreenButDelayed,
    NothingBeingDone,
    SignedOffByNobody,
    SignedOffWithoutEvidence,
    DeadlineMovedThreeTimes,
    StartedBeforePredecessor,
    HandOverDue,
    NotAssessed,
    ActionWithoutKpi,
    KpiWithoutBaseline,
    KpiDirectionUnclear,
    BaselineBeatsTarget,
    TargetAgainstDirection,
    TargetAboveHundred,
    ReductionWithoutBase,
    KpiWithoutReadings,
    ReadingLooksLikeShare,
    KpiWithoutActions,
    KpiUnderOtherOutcome,
    ReferenceTwice,
    NumberingGap,
    SameTextTwice,
    PersonSpeltTwoWays,
    AbbreviationUnexplained,
};

/// One line of the table of rules.
struct CheckRuleInfo
{
    CheckRule rule;
    const char *id; ///< "red-without-new-date": kept in plans that switch the rule off, so it never changes
    const char *caption; ///< translated by ruleWords()
    Severity severity;
};

/// All of them, in the order of the enum.
[[nodiscard]] const std::vector<CheckRuleInfo> &checkRules();
[[nodiscard]] const CheckRuleInfo &ruleInfo(CheckRule rule);
[[nodiscard]] QString ruleId(CheckRule rule);
/// "Missed, but without a new deadline"
[[nodiscard]] QString ruleWords(CheckRule rule);
/// Null where no rule has that id.
[[nodiscard]] const CheckRuleInfo *findRule(const QString &id);
/// `question`, `warning`, `contradiction`: as exported.
[[nodiscard]] QString severityText(Severity severity);
/// The same for people.
[[nodiscard]] QString severityWords(Severity severity);

/// Something that a careful manager would ask about. None of them keeps anybody from working.
struct PlanIssue
{
    CheckRule rule = CheckRule::RedWithoutNewDate;
    query::Place place; ///< where to look: a priority, outcome, action or KPI; null where it is the plan itself
    QString sentence; ///< names the reference and the reason

    bool operator==(const PlanIssue &other) const
    {
        return rule == other.rule && place.kind == other.place.kind && place.id == other.place.id
            && sentence == other.sentence;
    }
};

} // namespace waymark::analysis
