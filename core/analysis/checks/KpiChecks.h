#pragma once

#include "analysis/PlanChecks.h"
#include "plan/records/Kpi.h"

namespace waymark::analysis::checks {

/// What a KPI's baseline, targets and readings say against each other. Looks at the KPI, its targets and readings, and
/// whether its outcome has actions.
[[nodiscard]] QList<PlanIssue> checkKpi(const Plan &plan, const Kpi &kpi, QDate today);

} // namespace waymark::analysis::checks
