#pragma once

#include "analysis/Xmr.h"
#include "plan/KpiRhythm.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QString>

namespace waymark::analysis {

/// How far apart a KPI's readings are, from its frequency; for one without, from its readings: the distance of the last
/// three where they are evenly spaced, else the most common one.
[[nodiscard]] ReadingStep rhythmOf(const Plan &plan, const Kpi &kpi, Month upTo = {});

struct SeriesPoint
{
    Month period;
    double value = 0;
};

/// The readings that may be read as one series: the latest ones, back to a series break or to where periods become
/// unlike. A run ends where a period is missing or not available. Projected readings are never part of it.
struct ReadingSeries
{
    enum class Start { First, SeriesBreak, OtherPeriods };

    QList<QList<SeriesPoint>> runs;
    Start start = Start::First; ///< why nothing earlier is part of it

    [[nodiscard]] QList<SeriesPoint> points() const;
    [[nodiscard]] Runs values() const;
};

[[nodiscard]] ReadingSeries latestSeries(const Plan &plan, const Kpi &kpi, Month upTo = {});

} // namespace waymark::analysis
