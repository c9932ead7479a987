#pragma once

#include "plan/Due.h"
#include "plan/records/Kpi.h"

namespace waymark {

/// How far apart, in months, two readings are that follow each other. Within a third of the usual distance, because
/// quarters and terms are named by months of unequal distance.
struct ReadingStep
{
    int usual = 1;
    int shortest = 1; ///< closer ones measure another kind of period
    int longest = 1; ///< between those further apart something is missing

    bool operator==(const ReadingStep &) const = default;
};
/// Readings that come evenly, so many months apart.
[[nodiscard]] ReadingStep evenStep(int months);

/// What a KPI's frequency says of its readings. Whatever asks how often a KPI is read asks here.
struct KpiRhythm
{
    Frequency frequency;
    Due::Kind period; ///< what one reading is of: a month, a quarter, a term or a year
    ReadingStep step;

    /// "every quarter"
    [[nodiscard]] QString words() const;
};

/// Null where readings come at no regular times: a snapshot, or no frequency given.
[[nodiscard]] const KpiRhythm *rhythmFor(Frequency frequency);

/// Whether a reading may be of such a period, written as one: of its own kind; of any where nothing is regular.
[[nodiscard]] bool takesPeriod(Frequency frequency, Due::Kind kind);

/// Whether one of its periods ends with the month: every month, a financial quarter, a term as the plan has them, the
/// financial year or the academic one.
[[nodiscard]] bool endsPeriod(const KpiRhythm &rhythm, Month month, const PlanCalendar &calendar);

} // namespace waymark
