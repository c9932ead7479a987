#pragma once

#include "analysis/Xmr.h"

namespace waymark::analysis {

/// A run chart read by the Anhøj rules.
///
/// Source: J. Anhøj, A. V. Olesen, *Run charts revisited*, PLoS ONE 9(11), 2014, e113825. With n the points that are
/// not on the median, chance alone seldom gives a longest run of more than round(log2(n) + 3) points on one side, or
/// fewer crossings of the median than the lower 5 % point of the binomial distribution (n − 1, ½).
struct RunChart
{
    double median = 0;
    int useful = 0; ///< points that are not on the median
    int longestRun = 0; ///< points on one side in a row; those on the median neither count nor break it
    int longestByChance = 0; ///< more than these is a signal
    int crossings = 0;
    int fewestByChance = 0; ///< fewer than these is a signal
    QList<qsizetype> inLongRuns; ///< indexes of the points in runs that are too long
    bool isUp = false; ///< the last of those runs lies above the median

    [[nodiscard]] bool hasLongRun() const { return longestRun > longestByChance; }
    [[nodiscard]] bool hasFewCrossings() const { return crossings < fewestByChance; }
};

/// Runs and crossings are not looked for across two of the given runs. Of no values everything is 0.
[[nodiscard]] RunChart runChart(const Runs &runs);

[[nodiscard]] double medianOf(QList<double> values);

} // namespace waymark::analysis
