#pragma once

#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"

#include <QByteArray>
#include <QDateTime>

namespace waymark {

/// Whose dates a calendar holds.
struct CalendarRequest
{
    PlanScope scope; ///< the whole plan, a priority or a delivery group
    Id person = {}; ///< only what they lead; null: whoever leads it
};

/// The deadlines of actions that are not finished, for the calendar program of whoever wants to be reminded.
struct DueCalendarFile
{
    QByteArray bytes; ///< iCalendar (RFC 5545): an event that lasts the whole day for each; empty where there is none
    int dated = 0; ///< how many actions are in it
    int undated = 0; ///< not finished, and without a day by which they are due
};

/// It stands in the rooms of the report, as all that leaves a plan does. An action's event bears the action's id, so
/// that the next file moves it instead of doubling it. `now` (UTC) is when the file is made.
[[nodiscard]] DueCalendarFile dueCalendarFile(const Plan &plan, const CalendarRequest &request, const QDateTime &now);

} // namespace waymark
