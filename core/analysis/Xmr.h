#pragma once

#include "plan/records/Kpi.h"

#include <QList>

namespace waymark::analysis {

/// The XmR chart (individuals and moving ranges) with the rule set that NHS England's Making Data Count publishes,
/// called "MDC 2024" here.
///
/// Sources: D. J. Wheeler, *Understanding Variation* (2nd ed., 2000) for the factors 2.66 and 3.267; NHS England,
/// *Making Data Count: Strengthening your decisions* (2019) and its SPC tool as of November 2023 for the rules, the
/// states of the last point and the assurance; NHS-R Community, NHSRplotthedots (MIT) for the screening of ranges.

/// Values in order of time. A new run begins where the chart may not be read across: no moving range, trend or other
/// run of points spans two of them, while mean and limits are those of all.
using Runs = QList<QList<double>>;

struct XmrLimits
{
    double mean = 0;
    double averageMovingRange = 0; ///< of neighbours within a run
    double upper = 0; ///< mean + 2.66 × average moving range
    double lower = 0;
    double upperTwoSigma = 0; ///< two thirds of the way to the limit
    double lowerTwoSigma = 0;
    double movingRangeLimit = 0; ///< 3.267 × average moving range
};

/// Screening leaves ranges beyond their limit out of the average, once; Making Data Count's tool does not.
enum class Screening { None, MovingRanges };
/// Of no values everything is 0; without two neighbours the limits are the mean.
[[nodiscard]] XmrLimits xmrLimits(const Runs &runs, Screening screening = Screening::None);

enum class XmrRule {
    BeyondLimit, ///< a point beyond a limit
    Shift, ///< seven or more in a row on one side of the mean; a point on the mean breaks it
    Trend, ///< seven or more in a row rising or falling; equal ones break it
    TwoOfThree, ///< two of three in a row beyond two sigma, all three on the same side; beyond three sigma counts
};

/// One point that a rule marks.
struct XmrSignal
{
    qsizetype index = 0; ///< among all values
    XmrRule rule = XmrRule::BeyondLimit;
    bool isUp = false; ///< high, or rising

    bool operator==(const XmrSignal &) const = default;
};

/// The usual seven points, or six where a board has chosen so.
constexpr int usualTrendLength = 7;
/// Every point that a rule marks, by rule and then in order of time; one point may have several.
[[nodiscard]] QList<XmrSignal> xmrSignals(
    const Runs &runs, const XmrLimits &limits, int trendLength = usualTrendLength);

/// What a target can expect of the process as it is.
enum class Assurance { NotKnown, Pass, Fail, HitOrMiss };
/// Pass and fail: the whole of the limits lies on the better or the worse side. A target on a limit is hit or
/// miss, but limits of no width at the target are a pass: it was met every time. Not known where better is neither
/// higher nor lower.
[[nodiscard]] Assurance assuranceOf(double lower, double upper, double target, Polarity direction);

} // namespace waymark::analysis
