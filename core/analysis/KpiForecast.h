#pragma once

#include "analysis/KpiPosition.h"
#include "analysis/readings/ReadingSeries.h"

namespace waymark::analysis {

/// Where a KPI would be if it went on as before: the Theil–Sen line (the median of the slopes between all pairs of
/// readings, through the median of what remains), with the smallest and the largest residual as its range. It is not
/// moved by one odd reading and claims no more than what was seen. Percentages that are levels stay within 0 and 100,
/// counts and times at or above 0.
///
/// Source: P. K. Sen, *Estimates of the Regression Coefficient Based on Kendall's Tau*, Journal of the American
/// Statistical Association 63, 1968, 1379–1389.
struct Forecast
{
    Month period; ///< the reading that will decide the next target, else the next reading
    double value = 0;
    double low = 0;
    double high = 0;
    QString words; ///< "64% (60–69%) by September 2026 if it goes on like this"
};

struct ForecastResult
{
    std::optional<Forecast> forecast;
    QString whyNot; ///< why there is none, in a sentence
};

/// From the latest series of readings (see ReadingSeries). None below four of them.
[[nodiscard]] ForecastResult kpiForecast(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

} // namespace waymark::analysis
