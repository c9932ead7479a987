#pragma once

#include "analysis/checks/CheckRules.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"

#include <QSet>

namespace waymark::analysis::checks {

/// Which KPIs some action says it serves. A plan that links none is not asked about it.
struct ServedKpis
{
    bool isUsed = false;
    QSet<Id> served;
};
[[nodiscard]] ServedKpis servedKpis(const Plan &plan);

/// One action against what it is joined to: what it starts after, the KPIs it serves, and hand-overs whose day has
/// come.
[[nodiscard]] QList<PlanIssue> checkLinks(
    const Plan &plan, const Action &action, QDate today, const ServedKpis &served);

} // namespace waymark::analysis::checks
