#include "analysis/KpiAnalysis.h"

namespace waymark::analysis {

KpiAnalysis analyseKpi(const Plan &plan, const Kpi &kpi, QDate today, Month upTo)
{
    return {kpi.id, kpi.code, kpiPosition(plan, kpi, today, upTo), kpiForecast(plan, kpi, today, upTo),
        ladderOf(plan, kpi, upTo)};
}

} // namespace waymark::analysis
