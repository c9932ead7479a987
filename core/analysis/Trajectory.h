#pragma once

#include "plan/Plan.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::analysis {

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
};
/// By steps, the last target due; before the first one what the KPI started from (its baseline; 0 for a reduction). By
/// line, the straight way from there to the next target, day by day. None without dates, and before the first target
/// where there is no baseline.
[[nodiscard]] std::optional<DueValue> dueValue(
    const Plan &plan, const Kpi &kpi, QDate day, Course course = Course::Expected);

/// Which way is better. A reduction is better the larger it is; what the KPI says otherwise holds; where it says
/// nothing, the targets tell (rising or falling throughout, or a single one against the baseline). NotGiven where they
/// do not.
[[nodiscard]] Polarity directionOf(const Plan &plan, const Kpi &kpi);

/// Shares such as 29/58 must meet 50 as people count, not as binary fractions do.
[[nodiscard]] bool isSameNumber(double one, double other);

} // namespace waymark::analysis
