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

/// A target on the calendar: so many months after targetsStart().
struct TargetStep
{
    Id target;
    int months = 0;
    double value = 0; ///< in the unit of the KPI
    QDate due; ///< invalid where the plan has no start to count from
    QString words; ///< "50%"
};

/// The day from which a KPI's targets count: its own, else the plan's start; invalid where neither is given.
[[nodiscard]] QDate targetsStart(const Plan &plan, const Kpi &kpi);

/// The targets that have a value, in the order they fall due. Between two of them the earlier one is what is due: a
/// trajectory is steps, not a slope nobody agreed on.
[[nodiscard]] QList<TargetStep> trajectory(const Plan &plan, const Kpi &kpi);

/// Which way is better. A reduction is better the larger it is; what the KPI says otherwise holds; where it says
/// nothing, the targets tell (rising or falling throughout, or a single one against the baseline). NotGiven where they
/// do not.
[[nodiscard]] Polarity directionOf(const Plan &plan, const Kpi &kpi);

/// The latest reading with a number up to a month (any month where it is not valid), never a projected one; null where
/// there is none.
[[nodiscard]] const Reading *latestReading(const Plan &plan, const Kpi &kpi, Month upTo = {});

enum class KpiStatus {
    NoReadings, ///< nothing was measured yet
    NoTargets, ///< there is nothing to hold it against
    NoStart, ///< the plan has no start, so no target has a date
    NoBaseline, ///< no target is due yet and there is no baseline to start from
    NoDirection, ///< nothing says which way is better
    Behind, ///< short of what is due by now
    OnTrajectory, ///< no worse than what is due by now
    Met, ///< the last target is reached, whenever it is due
};
/// "Behind", "On trajectory", "No readings yet": the status as a word.
[[nodiscard]] QString kpiStatusWords(KpiStatus status);

/// Where a KPI stands against its trajectory today, not against its end.
struct KpiPosition
{
    KpiStatus status = KpiStatus::NoReadings;
    bool isWithinTolerance = false; ///< behind by no more than the KPI's tolerance

    Month period; ///< of the latest reading
    std::optional<double> value; ///< the latest reading, in the unit of the KPI; the middle of a range
    QString reading; ///< "41% (12 of 29)"; empty without one
    bool isProvisional = false;

    std::optional<double>
        expected; ///< the last target due by now; the baseline (no reduction: 0) before the first is due
    QDate expectedBy; ///< when that was due; invalid for the baseline
    std::optional<double> gap; ///< value against expected in the unit of the KPI: positive is better, negative is worse
    QString gapWords; ///< "9 points behind", "level"; "–" where there is nothing to compare

    std::optional<TargetStep> next; ///< the first target not due yet
    QString sentence; ///< "41% in March 2026, 9 points behind the 50% due by April 2026"; never empty
};

/// Due by now is what falls due on or before the day, and what falls due as the latest reading's period ends: a reading
/// of March speaks for the target of 1 April. upTo leaves later readings out and ends the day with that month, for
/// reports on a past period.
[[nodiscard]] KpiPosition kpiPosition(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

/// What is due on a day: the last step on or before it; none before the first or without dates.
[[nodiscard]] std::optional<TargetStep> dueOn(const QList<TargetStep> &steps, QDate day);

} // namespace waymark::analysis
