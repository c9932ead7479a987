#include "analysis/PlanChecks.h"

#include "analysis/IssueList.h"

namespace waymark::analysis {

QList<PlanIssue> checkPlan(const Plan &plan, QDate today, Month round)
{
    return IssueList(plan, today, round).issues();
}

} // namespace waymark::analysis
