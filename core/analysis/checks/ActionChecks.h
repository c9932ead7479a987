#pragma once

#include "analysis/checks/CheckRules.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"

namespace waymark::analysis::checks {

/// What an action's status, deadline and words say against each other. Looks at the action, its assessments and its
/// evidence, and for "not assessed" at its group's round.
[[nodiscard]] QList<PlanIssue> checkAction(const Plan &plan, const Action &action, QDate today, Month round);

} // namespace waymark::analysis::checks
