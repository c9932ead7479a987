#pragma once

#include "analysis/checks/CheckRules.h"
#include "analysis/checks/PlanEntries.h"
#include "plan/Plan.h"

namespace waymark::analysis::checks {

/// References given to two entries: whoever names one of them must say which. Spaces, case and a full stop at the end
/// do not tell them apart; 3.7.1 and 3.7.10 are different.
[[nodiscard]] QList<PlanIssue> checkTwins(const QList<PlanEntry> &entries);

/// Numbers left out between two of the same heading: 3.7.6, then 3.7.8.
[[nodiscard]] QList<PlanIssue> checkNumbering(const QList<PlanEntry> &entries);

} // namespace waymark::analysis::checks
