#pragma once

#include "analysis/Trajectory.h"
#include "plan/Month.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::analysis {

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
    Month missing; ///< the reading is old: the last period there should be one of; not valid where it is none too old

    std::optional<double>
        expected; ///< the last target due by now; the baseline (no reduction: 0) before the first is due
    QDate expectedBy; ///< when that was due; invalid for the baseline, and on the way
    bool isOnTheWay = false; ///< expected is between two targets, where the KPI's way is a line
    std::optional<TargetStep> towards; ///< the later of them
    std::optional<double> gap; ///< value against expected in the unit of the KPI: positive is better, negative is worse
    QString gapWords; ///< "9 points behind", "level"; "–" where there is nothing to compare

    std::optional<TargetStep> next; ///< the first target not due yet
    bool isShortOfNext = false; ///< there is a next target and the latest reading does not reach it
    QString sentence; ///< "41% in April 2026, 9 points behind the 50% due by 1 April 2026"; never empty

    [[nodiscard]] bool isOld() const { return missing.isValid(); }
    /// Where it should be by now.
    [[nodiscard]] bool isOnCourse() const { return status == KpiStatus::OnTrajectory || status == KpiStatus::Met; }
};

/// What belongs beside a count of KPIs that are where they should be: without it a page that is true on one day
/// misleads on the next.
struct CourseCaveats
{
    int old = 0; ///< of them, by a figure that is older than the KPI's rhythm allows
    int shortSoon = 0; ///< of them, short of a target that falls due within a month

    /// Counts what isOnCourse() and passes over any other.
    void add(const KpiPosition &position, QDate heldOn);
    /// "2 of them have no recent figure. 7 of them are short of targets due by 30 September 2026."; often empty.
    [[nodiscard]] QString words(QDate heldOn) const;
};

/// Held against the target in force on the day, see Trajectory.h. upTo leaves later readings out and ends the day with
/// that month, for reports on a past period.
[[nodiscard]] KpiPosition kpiPosition(const Plan &plan, const Kpi &kpi, QDate today, Month upTo = {});

} // namespace waymark::analysis
