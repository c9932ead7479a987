#pragma once

#include "analysis/checks/CheckRules.h"
#include "analysis/checks/PlanEntries.h"
#include "plan/Plan.h"

namespace waymark::analysis::checks {

/// Two names of leads that differ only in case, spaces, hyphens and other marks, or, where they are longer than six
/// letters, in one letter. The issue stands where the rarer spelling first leads. People who lead nothing are not
/// looked at.
[[nodiscard]] QList<PlanIssue> checkNames(const Plan &plan, const QList<PlanEntry> &entries);

} // namespace waymark::analysis::checks
