#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"

#include <QDate>

namespace waymark::analysis {

/// Not finished, and its deadline as it stands now is before the day. An action without a date is never overdue.
[[nodiscard]] bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// Whole months begun since the deadline as it stands now: 1 on the day after, 0 where it is not overdue.
[[nodiscard]] int monthsLate(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// Months by which the newest deadline is later than the original one; 0 where either has no date.
[[nodiscard]] int monthsSlipped(const Plan &plan, const Action &action, Month upTo = {});

} // namespace waymark::analysis
