#pragma once

#include "analysis/Xmr.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QString>

namespace waymark::analysis {

/// How far apart, in months, two readings are that follow each other. Within a third of the KPI's frequency, because
/// quarters and terms are named by months of unequal distance.
struct Rhythm
{
    int usual = 1;
    int shortest = 1; ///< closer ones measure another kind of period
    int longest = 1; ///< between those further apart something is missing

    bool operator==(const Rhythm &) const = default;
};

/// From the KPI's frequency; for one without, from its readings: the distance of the last three where they are evenly
/// spaced, else the most common one.
[[nodiscard]] Rhythm rhythmOf(const Plan &plan, const Kpi &kpi, Month upTo = {});

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
