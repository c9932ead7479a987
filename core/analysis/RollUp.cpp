#include "analysis/RollUp.h"

#include "analysis/Deadlines.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/StatusName.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct RollUpWords
{
    Q_DECLARE_TR_FUNCTIONS(RollUpWords)
};

constexpr int usualShare = 20; ///< percent

/// Where none is missed and none at risk, or too few to count.
Status restOf(const StatusCounts &counts)
{
    for (const Status shared : {Status::SignedOff, Status::NotStarted, Status::NotAssessed, Status::Unreadable}) {
        if (counts.count(shared) == counts.total)
            return shared;
    }
    if (counts.count(Status::SignedOff) + counts.count(Status::AwaitingSignOff) == counts.total)
        return Status::AwaitingSignOff;
    if (counts.count(Status::NotAssessed) + counts.count(Status::Unreadable) == counts.total)
        return Status::NotAssessed;
    return Status::OnTarget;
}

/// What the rule makes of some actions, share being percent.
Status ruledStatus(const StatusCounts &counts, std::optional<int> share)
{
    const int missed = counts.count(Status::Missed);
    const int troubled = missed + counts.count(Status::AtRisk);
    const auto counting = [&](int part) { return part > 0 && (!share || part * 100 >= *share * counts.total); };
    if (counting(missed))
        return Status::Missed;
    return missed > 0 || counting(troubled) ? Status::AtRisk : restOf(counts);
}

/// The words of one plan for the statuses.
class RollUpSentence
{
public:
    explicit RollUpSentence(const Plan &plan)
        : m_plan(plan)
    {
    }

    [[nodiscard]] QString word(Status status) const { return query::statusName(m_plan, status).word.toLower(); }
    /// "red"; the word where the plan has no name for the colour.
    [[nodiscard]] QString colour(Status status) const
    {
        const QString name = query::statusName(m_plan, status).colour;
        const bool isShown = status != Status::NotAssessed && status != Status::Unreadable;
        return isShown && !name.isEmpty() && !name.startsWith(u'#') ? name.toLower() : word(status);
    }
    /// "2 of 7 at risk"
    [[nodiscard]] QString counted(const StatusCounts &counts, Status status) const
    {
        return RollUpWords::tr("%1 of %2 %3")
            .arg(QString::number(counts.count(status)), QString::number(counts.total), word(status));
    }

private:
    const Plan &m_plan;
};

QString calmReason(const RollUpSentence &words, const StatusCounts &counts, Status status)
{
    if (counts.count(status) == counts.total)
        return RollUpWords::tr("all %1 %2").arg(QString::number(counts.total), words.word(status));
    const int done = counts.count(Status::SignedOff) + counts.count(Status::AwaitingSignOff);
    return RollUpWords::tr("%1 of %2 finished, none %3 or %4")
        .arg(QString::number(done), QString::number(counts.total), words.word(Status::AtRisk),
            words.word(Status::Missed));
}

QString worstReason(const RollUpSentence &words, const StatusCounts &counts)
{
    const int atRisk = counts.count(Status::AtRisk);
    if (counts.count(Status::Missed) > 0) {
        const QString missed = words.counted(counts, Status::Missed);
        return atRisk == 0
            ? missed
            : RollUpWords::tr("%1, %2 %3").arg(missed, QString::number(atRisk), words.word(Status::AtRisk));
    }
    return RollUpWords::tr("%1, none %2").arg(words.counted(counts, Status::AtRisk), words.word(Status::Missed));
}

/// "1 of 14 missed, below the 20% that make it red"
QString shareReason(const RollUpSentence &words, const StatusCounts &counts, Status status, int share)
{
    const int atRisk = counts.count(Status::AtRisk);
    const bool isAnyMissed = counts.count(Status::Missed) > 0;
    const Status counted = isAnyMissed ? Status::Missed : Status::AtRisk;
    const QString reason = (counted == status ? RollUpWords::tr("%1, reaching the %2% that make it %3")
                                              : RollUpWords::tr("%1, below the %2% that make it %3"))
                               .arg(words.counted(counts, counted), QString::number(share), words.colour(counted));
    if (!isAnyMissed)
        return RollUpWords::tr("%1; none %2").arg(reason, words.word(Status::Missed));
    return atRisk == 0 ? reason
                       : RollUpWords::tr("%1; %2 %3").arg(reason, QString::number(atRisk), words.word(Status::AtRisk));
}

/// Words of a person on one line, to go on inside a sentence.
QString reasonInSentence(const QString &text)
{
    QString line = text.simplified();
    while (line.endsWith(u'.'))
        line.chop(1);
    return line;
}

QString decidedReason(const RollUpOverride &decision, const QString &byActions)
{
    const QString who =
        decision.by.isEmpty() ? RollUpWords::tr("decided") : RollUpWords::tr("decided by %1").arg(decision.by);
    const QString why = reasonInSentence(decision.reason);
    return why.isEmpty() ? RollUpWords::tr("%1 (by its actions: %2)").arg(who, byActions)
                         : RollUpWords::tr("%1: %2 (by its actions: %3)").arg(who, why, byActions);
}

} // namespace

int percentOf(int part, int whole)
{
    if (part <= 0 || whole <= 0)
        return 0;
    return part >= whole ? 100 : std::clamp((part * 200 + whole) / (2 * whole), 1, 99);
}

int StatusCounts::percentComplete() const
{
    return percentOf(finished(), total);
}

StatusCounts countStatuses(const Plan &plan, const QList<const Action *> &actions, QDate today, Month upTo)
{
    StatusCounts counts;
    for (const Action *action : actions) {
        ++counts.total;
        ++counts.of[static_cast<size_t>(query::statusOf(plan, action->id, upTo))];
        counts.overdue += isOverdue(plan, *action, today, upTo) ? 1 : 0;
        if (const Lateness late = latenessAtFirst(plan, *action, today, upTo); late.isPast) {
            ++counts.pastFirst;
            counts.longestPastFirst = std::max(counts.longestPastFirst, late.months);
        }
        counts.redated += query::timesMoved(plan, *action, upTo) > 0 ? 1 : 0;
    }
    return counts;
}

std::optional<int> countingShare(const Plan &plan)
{
    if (plan.info().rollUpRule != RollUpRule::Share)
        return std::nullopt;
    return plan.info().rollUpShare.value_or(usualShare);
}

RollUp rollUp(const Plan &plan, const StatusCounts &counts)
{
    if (counts.total == 0)
        return {Status::NotAssessed, RollUpWords::tr("no actions yet")};
    const RollUpSentence words(plan);
    const std::optional<int> share = countingShare(plan);
    const Status status = ruledStatus(counts, share);
    if (counts.count(Status::Missed) + counts.count(Status::AtRisk) == 0)
        return {status, calmReason(words, counts, status)};
    return {status, share ? shareReason(words, counts, status, *share) : worstReason(words, counts)};
}

const RollUpOverride *decisionOf(const Plan &plan, const Id &heading, Month month)
{
    if (!month.isValid())
        return nullptr;
    const auto *decision = plan.get<RollUpOverride>(keyedId(RecordKind::RollUpOverride, heading, month.text()));
    const bool isSaid = decision && decision->status != Status::NotAssessed && decision->status != Status::Unreadable;
    return isSaid ? decision : nullptr;
}

RollUp headingStatus(const Plan &plan, const Id &heading, const StatusCounts &counts, Month month)
{
    const RollUp byActions = rollUp(plan, counts);
    const RollUpOverride *decision = decisionOf(plan, heading, month);
    if (!decision)
        return byActions;
    const RollUpSentence words(plan);
    const bool hasColour = byActions.status != Status::NotAssessed && byActions.status != Status::Unreadable;
    const QString added =
        !hasColour ? byActions.reason : RollUpWords::tr("%1, %2").arg(words.colour(byActions.status), byActions.reason);
    return {decision->status, decidedReason(*decision, added), true};
}

} // namespace waymark::analysis
