#pragma once

#include "analysis/PlanChecks.h"

namespace waymark::analysis::checks {

/// KPIs that speak of what another outcome is about. A word tells something where few outcomes use it; another outcome
/// is offered where its heading shares two or more telling words with the KPI that the KPI's own outcome and its
/// actions never use, and these weigh at least four times what the own outcome shares. In a plan of fewer than four
/// outcomes no word tells anything. Weights are logarithms of how rare a word is (inverse document frequency).
[[nodiscard]] QList<PlanIssue> checkKpiPlaces(const Plan &plan);

} // namespace waymark::analysis::checks
