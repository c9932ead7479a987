#include "analysis/RollUp.h"

#include "analysis/Deadlines.h"
#include "plan/PlanQueries.h"

#include <QCoreApplication>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct RollUpWords
{
    Q_DECLARE_TR_FUNCTIONS(RollUpWords)
};

Status worstOf(const StatusCounts &counts)
{
    if (counts.count(Status::Missed) > 0)
        return Status::Missed;
    if (counts.count(Status::AtRisk) > 0)
        return Status::AtRisk;
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

} // namespace

int StatusCounts::percentComplete() const
{
    return total == 0 ? 0 : (count(Status::SignedOff) + count(Status::AwaitingSignOff)) * 100 / total;
}

StatusCounts countStatuses(const Plan &plan, const QList<const Action *> &actions, QDate today, Month upTo)
{
    StatusCounts counts;
    for (const Action *action : actions) {
        ++counts.total;
        ++counts.of[static_cast<size_t>(query::statusOf(plan, action->id, upTo))];
        counts.overdue += isOverdue(plan, *action, today, upTo) ? 1 : 0;
        counts.redated += query::timesMoved(plan, *action, upTo) > 0 ? 1 : 0;
    }
    return counts;
}

RollUp rollUp(const Plan &plan, const StatusCounts &counts)
{
    if (counts.total == 0)
        return {Status::NotAssessed, RollUpWords::tr("no actions yet")};
    RollUp result{worstOf(counts), {}};
    const auto word = [&plan](Status status) { return query::statusName(plan, status).word.toLower(); };
    const int missed = counts.count(Status::Missed);
    const int atRisk = counts.count(Status::AtRisk);
    if (missed > 0) {
        result.reason = RollUpWords::tr("%1 of %2 %3").arg(missed).arg(counts.total).arg(word(Status::Missed));
        if (atRisk > 0)
            result.reason += RollUpWords::tr(", %1 %2").arg(atRisk).arg(word(Status::AtRisk));
    } else if (atRisk > 0) {
        result.reason = RollUpWords::tr("%1 of %2 %3, none %4")
                            .arg(atRisk)
                            .arg(counts.total)
                            .arg(word(Status::AtRisk), word(Status::Missed));
    } else if (counts.count(result.status) == counts.total) {
        result.reason = RollUpWords::tr("all %1 %2").arg(counts.total).arg(word(result.status));
    } else {
        const int done = counts.count(Status::SignedOff) + counts.count(Status::AwaitingSignOff);
        result.reason = RollUpWords::tr("%1 of %2 finished, none %3 or %4")
                            .arg(done)
                            .arg(counts.total)
                            .arg(word(Status::AtRisk), word(Status::Missed));
    }
    return result;
}

} // namespace waymark::analysis
