#pragma once

#include "analysis/KpiPosition.h"
#include "plan/records/Comparator.h"

#include <QStringList>

namespace waymark::analysis {

/// What belongs beside a KPI's sentence so that it is read rightly, a sentence each: what a reduction comes to as a
/// level, where the reading stands among the hopeful and cautious courses, and what the same measure is elsewhere.
/// Nothing is said of what nobody wrote down.
[[nodiscard]] QStringList kpiContext(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

/// "England, 2022–23: 52%"
[[nodiscard]] QString comparatorWords(const Comparator &comparator, Unit unit);

/// A reduction of so many percent as the level it leaves: the baseline × (1 − reduction ÷ 100), in the baseline's own
/// unit. None without a baseline, or where the KPI is no reduction in percent.
[[nodiscard]] std::optional<double> levelAfter(const Kpi &kpi, double reduction);

} // namespace waymark::analysis
