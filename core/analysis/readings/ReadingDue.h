#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"

#include <QDate>
#include <QString>

namespace waymark::analysis {

/// Whether a KPI's frequency asks for a reading of the period that ends with a month: every month, the last one of each
/// financial quarter, of each school term, of the year (March; August where it is the academic one; where readings of a
/// year end with another month, that one). A KPI without a frequency and a snapshot ask for none and take any.
[[nodiscard]] bool asksFor(const Plan &plan, const Kpi &kpi, Month period);

/// The period after one (direction 1) or before it (-1): the next end of a term as the plan has them, or as many months
/// away as the KPI's readings are apart.
[[nodiscard]] Month periodBeside(const Plan &plan, const Kpi &kpi, Month period, int direction);
/// The last period asked for that was over before a day's month; the month before it where none is asked for.
[[nodiscard]] Month lastPeriodOver(const Plan &plan, const Kpi &kpi, QDate today);

/// The last period that was over at the end of a day, where a reading of another one is older than the KPI's rhythm
/// allows; not valid where it is not. Without a frequency the readings tell the rhythm; a snapshot has none and ages
/// not.
[[nodiscard]] Month missingSince(const Plan &plan, const Kpi &kpi, Month reading, QDate day);

/// What is to be entered next. Figures come out after their period: a reading is due in the month that follows its
/// period, and overdue once that month is over.
struct ReadingDue
{
    Month next; ///< the first period asked for after the latest reading; not valid where none is asked for
    int overdue = 0; ///< periods from there on whose month of grace is over

    /// "April 2026", "3 overdue since January 2026"; empty where nothing is asked for.
    [[nodiscard]] QString words() const;
};

/// Counts from the latest reading that is not a projection, "not available" is one too; before there is any, from when
/// the KPI's targets count. Without either the period that has just ended is next and none is overdue.
[[nodiscard]] ReadingDue readingDue(const Plan &plan, const Kpi &kpi, QDate today);

} // namespace waymark::analysis
