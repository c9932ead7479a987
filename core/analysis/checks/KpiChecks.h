#pragma once

#include "analysis/checks/CheckRules.h"
#include "analysis/checks/LinkChecks.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"

namespace waymark::analysis::checks {

/// What a KPI's baseline, targets and readings say against each other. Looks at the KPI, its targets and readings, and
/// whether actions serve it: those linked to it or, in a
/// plan without links, those of its outcome.
[[nodiscard]] QList<PlanIssue> checkKpi(const Plan &plan, const Kpi &kpi, QDate today, const ServedKpis &served);

} // namespace waymark::analysis::checks
