#include "models/WaitingActions.h"

#include "plan/PlanQueries.h"

namespace waymark {

bool isWaiting(const Plan &plan, const Id &action, Month round)
{
    if (!round.isValid())
        return false;
    const Assessment *assessment = query::assessment(plan, action, round);
    const bool isSaid = assessment && assessment->status != Status::NotAssessed;
    return !isSaid && query::statusOf(plan, action, round) != Status::SignedOff;
}

} // namespace waymark
