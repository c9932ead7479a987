#pragma once

#include "analysis/KpiForecast.h"
#include "analysis/KpiPosition.h"
#include "analysis/Ladder.h"

namespace waymark::analysis {

/// Everything that is known about one KPI at a day: what `waymark kpis` prints, and what score card, chart and report
/// show. The sentence for people is that of the position; the ladder says why it is the chart it is.
struct KpiAnalysis
{
    Id kpi;
    QString code;
    KpiPosition position;
    ForecastResult forecast;
    Ladder ladder;
};

[[nodiscard]] KpiAnalysis analyseKpi(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

} // namespace waymark::analysis
