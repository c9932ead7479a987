#pragma once

#include "analysis/ChartAxis.h"
#include "analysis/KpiPosition.h"
#include "analysis/Ladder.h"

#include <QStringList>

namespace waymark::analysis {

/// One reading on a chart, drawn in the middle of its month.
struct ChartReading
{
    Month period;
    double value = 0;
    std::optional<double> low; ///< a range, drawn as a bar through the point
    std::optional<double> high;
    bool isProvisional = false; ///< drawn hollow
    bool isProjected = false; ///< drawn hollow, its line dashed
    Variation variation = Variation::NotKnown; ///< what the rules of its chart say of it, see Ladder.h
    QString words; ///< "41% (12 of 29)"
    QString due; ///< "50%"; empty where nothing was due by then

    [[nodiscard]] QDate day() const { return middleOf(period); }
    /// A rule marks it as a sign of change.
    [[nodiscard]] bool isSignal() const { return variation > Variation::CommonCause; }
};

/// What is due from one day to the next, drawn level unless it says where it ends. The first one may be the baseline.
struct ChartStep
{
    QDate from; ///< of a target, the first day of the month in which it falls due
    QDate to;
    double value = 0;
    bool isBaseline = false;
    QString words; ///< "50%"
    std::optional<double> endValue; ///< on the way to the next one, where that is a line
    bool isCut = false; ///< it began before the months that are shown
    QDate due = {}; ///< of a target, its own day

    [[nodiscard]] double end() const { return endValue.value_or(value); }
};

/// A level that was reckoned from the readings of a stretch of months.
struct ChartLevel
{
    enum class Kind { Median, Mean, Limit };
    Kind kind = Kind::Mean;
    Month from;
    Month to;
    double value = 0; ///< as drawn: limits of a percentage end at 0 and 100
    QString words; ///< "44.8%", the true value
    Month reckonedFrom = {}; ///< of the readings it was reckoned from, whatever months are shown
    Month reckonedTo = {};
};

/// What the same measure is elsewhere, drawn level across the chart.
struct ChartComparator
{
    double value = 0;
    QString words; ///< "England, 2022–23: 52%"
};

/// Something that happened and may explain what is seen.
struct ChartNote
{
    QDate on;
    QString words; ///< "Action 1.1.2 signed off"
};

/// Another course than the expected one.
struct ChartCourse
{
    Course course = Course::Hopeful;
    QList<ChartStep> steps;
};

/// One line of the table that says what the chart shows. No cell is empty.
struct ChartRow
{
    QString period;
    QString reading;
    QString due;
    QString remark;
    Month month = {}; ///< of a reading; not valid in the rows of the baseline and of targets still to come

    bool operator==(const ChartRow &) const = default;
};

/// Everything a chart of one KPI shows, in the KPI's unit and in calendar months; what draws it adds only size and
/// colour. The title and the table say the same in words.
struct ChartData
{
    Id kpi;
    QString code;
    QString subject; ///< the KPI's own words
    QString title; ///< where it stands, as a sentence; see KpiPosition
    Rung rung = Rung::None;
    QString ruleSet; ///< to be printed under the chart; empty for a line and a table
    QString rungWords; ///< which kind of chart it is and why, as a sentence; see Ladder.h
    Unit unit = Unit::NotGiven;
    KpiStatus status = KpiStatus::NoReadings;

    std::optional<double> baseline; ///< drawn as a level line; not for a reduction, which starts from nothing
    std::optional<double> baselineLow;
    std::optional<double> baselineHigh;
    QString baselineWords;
    QList<ChartStep> steps; ///< without gaps, in order; empty for a plan without a start
    bool isSloped = false; ///< the way from one step to the next is a line, not a stair
    std::optional<double> tolerance; ///< how far short of the steps still is amber; on the side that is worse
    bool isToleranceAbove = false; ///< the worse side is above: lower is better
    QList<ChartCourse> courses; ///< hopeful and cautious, where people have said so
    QList<ChartComparator> comparators;
    QList<ChartNote> notes; ///< in order of time, within the months that the chart covers
    /// Readings that are drawn joined (from four on); a new run begins after a period that is missing or not available,
    /// and at a series break.
    QList<QList<ChartReading>> runs;
    QList<ChartReading> projections; ///< joined to the last reading by a dashed line
    QList<ChartLevel> levels;
    Variation variation = Variation::NotKnown; ///< of the last reading of an XmR chart
    bool isVariationUp = false; ///< which way the last reading is special
    Assurance assurance = Assurance::NotKnown;
    QList<Month> missing; ///< periods between two readings for which there should be one
    QList<Month> seriesBreaks; ///< counted differently from the first of that month on

    Month first; ///< the months that the time axis covers; not valid where there is nothing to draw
    Month last;
    QList<ValueTick> valueTicks; ///< the axis runs from the first to the last of them

    QStringList columns; ///< heads of the table: period, reading, due by then, remark
    QList<ChartRow> rows;

    /// Nothing but words: no reading and no dated target.
    [[nodiscard]] bool isEmpty() const { return !first.isValid(); }
    [[nodiscard]] bool isJoined() const { return rung >= Rung::Line; }
};

/// Readings and targets up to a month, see kpiPosition().
[[nodiscard]] ChartData chartData(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

} // namespace waymark::analysis
