#pragma once

#include "analysis/KpiPosition.h"
#include "analysis/readings/ReadingSeries.h"

namespace waymark::analysis {

/// How much can be read out of so many readings: few of them carry no limits, and no forecast.
enum class Rung {
    None, ///< no readings
    Table, ///< 1 to 3: numbers, and points that are not joined
    Line, ///< 4 to 9
    Run, ///< 10 to 12: a run chart with its median, read by the Anhøj rules
    Xmr, ///< 13 and more: an XmR chart, rule set MDC 2024
};

enum class SignalRule { BeyondLimit, Shift, Trend, TwoOfThree, LongRun, FewCrossings };
enum class SignalDirection { None, Up, Down };

struct LadderSignal
{
    Month period;
    SignalRule rule = SignalRule::BeyondLimit;
    SignalDirection direction = SignalDirection::None;

    bool operator==(const LadderSignal &) const = default;
};

/// The state of the last point of an XmR chart, by the KPI's polarity.
enum class Variation {
    NotKnown, ///< no XmR chart
    CommonCause, ///< no rule marks the last point
    Improvement, ///< marked, in the better direction
    Concern, ///< marked, in the worse direction; also where two rules disagree
    SpecialCause, ///< marked, and nothing says which direction is better
};

/// A stretch of readings with a centre and limits of its own, because people decided so; see records/Recalculation.h.
struct LadderStretch
{
    Month from; ///< of the readings it is read against
    Month to;
    Month reckonedFrom; ///< of the readings that centre and limits are reckoned from, which may be fewer
    Month reckonedTo;
    double centre = 0;
    double upper = 0;
    double lower = 0;
    Id recalculation; ///< the decision its limits stand on; null where they are those of all its readings

    bool operator==(const LadderStretch &) const = default;
};

/// What the latest series of readings (see ReadingSeries) can say by itself. The limits are the true ones; a drawing
/// clips them at 0 and 100 %.
struct Ladder
{
    Rung rung = Rung::None;
    QString why; ///< which chart this is and why, in a sentence or two
    int readings = 0;
    Month from; ///< first and last period of the series
    Month to;
    std::optional<double> centre; ///< median of a run chart, mean of an XmR chart
    std::optional<double> upper;
    std::optional<double> lower;
    QList<LadderStretch> stretches; ///< of an XmR chart, in order; centre, upper and lower are those of the last one
    QList<LadderSignal> signalled; ///< by rule, then in order of time
    Variation variation = Variation::NotKnown;
    Assurance assurance = Assurance::NotKnown; ///< of the last target against the limits
};

[[nodiscard]] Ladder ladderOf(const Plan &plan, const Kpi &kpi, Month upTo = {});

/// What the signals of one period mean where that direction is the better one; CommonCause where no rule marks it.
[[nodiscard]] Variation variationAt(const Ladder &ladder, Month period, Polarity direction);

/// "XmR chart, rule set MDC 2024", with what a plan has chosen of it; "run chart, Anhøj rules"; empty for the others.
/// To be printed under a chart.
[[nodiscard]] QString ruleSetWords(const Plan &plan, Rung rung);

/// How many readings the run chart and the XmR chart need, and a line.
constexpr int readingsForLine = 4;
constexpr int readingsForRunChart = 10;
constexpr int readingsForXmr = 13;
/// An XmR chart also needs this many pairs of neighbours, or its limits stand on next to nothing.
constexpr int rangesForXmr = 8;

/// For machines: `none table line run xmr`; `beyond limit`, `shift`, `trend`, `two of three`, `long run`, `few
/// crossings`; `up`, `down` or nothing; `common cause`, `improvement`, `concern`, `special cause` or nothing; `pass`,
/// `fail`, `hit or miss` or nothing.
[[nodiscard]] QString rungText(Rung rung);
[[nodiscard]] QString signalRuleText(SignalRule rule);
[[nodiscard]] QString signalDirectionText(SignalDirection direction);
[[nodiscard]] QString variationText(Variation variation);
[[nodiscard]] QString assuranceText(Assurance assurance);

} // namespace waymark::analysis
