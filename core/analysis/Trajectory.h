#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::analysis {

// One yardstick holds a KPI, in every sentence, table, chart, count and score card:
//
// - A target after n months falls due on its own day, n calendar months after its start (six months from 1 March: 1
//   September), and is in force from that day on until the next one is. Nobody is behind it the day before.
// - A KPI stands where its latest reading is against the target in force on the report's day: today, or the last day of
//   the period that a report is about. An old reading is held against the same target as a fresh one.
// - In a series each month's reading stands beside the target in force on the last day of its month, and is drawn over
//   it: a chart has months, so that a step begins with the month in which its target falls due.

/// The day from which a KPI's targets count: its own, else the plan's start; invalid where neither is given.
[[nodiscard]] QDate targetsStart(const Plan &plan, const Kpi &kpi);

/// Which of a KPI's trajectories: what is expected, and where people have said so what is hoped for and the least that
/// would do.
enum class Course { Expected, Hopeful, Cautious };
/// "hopeful"
[[nodiscard]] QString courseWords(Course course);

/// A target on the calendar: so many months after targetsStart().
struct TargetStep
{
    Id target;
    int months = 0;
    double value = 0; ///< in the unit of the KPI
    QDate due; ///< invalid where there is no start to count from
    QString words; ///< "50%"

    /// The first month whose reading it is asked of.
    [[nodiscard]] Month month() const { return Month::of(due); }
};

/// The targets that have a value, in the order they fall due. Between two of them the earlier one is what is due, for a
/// slope is nothing anybody agreed on; unless the KPI says that its way is a line.
[[nodiscard]] QList<TargetStep> trajectory(const Plan &plan, const Kpi &kpi, Course course = Course::Expected);

/// What is due on a day: the last step on or before it; none before the first or without dates.
[[nodiscard]] std::optional<TargetStep> dueOn(const QList<TargetStep> &steps, QDate day);

/// Where the trajectory stands on a day.
struct DueValue
{
    double value = 0; ///< in the unit of the KPI
    QDate by; ///< when that was due; invalid for what it started from, and between two targets of a line
    bool isOnTheWay = false; ///< between two points of a line
    std::optional<TargetStep> towards = {}; ///< the target at the end of that part of the line
};
/// By steps, the last target due; before the first one what the KPI started from (its baseline; 0 for a reduction). By
/// line, the straight way from there to the next target, as it is in the middle of the day's month, where that month's
/// reading is drawn. None without dates, and before the first target where there is no baseline.
[[nodiscard]] std::optional<DueValue> dueValue(
    const Plan &plan, const Kpi &kpi, QDate day, Course course = Course::Expected);

/// What a month's reading stands beside in a series: the target in force on the last day of that month, or the place on
/// the line, in words; empty where nothing was due yet, which a baseline is not.
[[nodiscard]] QString dueInMonth(const Plan &plan, const Kpi &kpi, Month month);

/// The day on which a KPI is held against its targets: today, no later than the end of the report's last month, and no
/// earlier than the end of the reading's own month, for that is what the reading is of.
[[nodiscard]] QDate yardstickDay(QDate today, Month upTo, Month reading);

/// Where a month's reading is drawn.
[[nodiscard]] QDate middleOf(Month month);

/// Which way is better. A reduction is better the larger it is; what the KPI says otherwise holds; where it says
/// nothing, the targets tell (rising or falling throughout, or a single one against the baseline). NotGiven where they
/// do not.
[[nodiscard]] Polarity directionOf(const Plan &plan, const Kpi &kpi);

/// Shares such as 29/58 must meet 50 as people count, not as binary fractions do.
[[nodiscard]] bool isSameNumber(double one, double other);

} // namespace waymark::analysis
