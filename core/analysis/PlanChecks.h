#pragma once

#include "analysis/checks/CheckRules.h"
#include "plan/Plan.h"

#include <QDate>
#include <QList>

namespace waymark::analysis {

/// The whole list in the order of the plan, KPIs last, without the rules that the plan switched off. Statuses are those
/// of the latest assessments; `round` is the month in which actions should be assessed. Costs what the plan's texts
/// are; for following edits there is IssueList.
[[nodiscard]] QList<PlanIssue> checkPlan(const Plan &plan, QDate today, Month round);

} // namespace waymark::analysis
