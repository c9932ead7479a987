#pragma once

#include "base/Result.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"

namespace waymark::edit {

/// The period of a reading as people write it, as its last month: "2026-03", "Mar-26", "March 2026", a day in it, "Q4
/// 25/26", "Spring term 2026", "2025-26". A KPI that says how often it is read takes quarters, terms and years only
/// where these are its own: its readings would not be alike otherwise. Invalid in one sentence where it is none.
[[nodiscard]] Result<Month> periodFromText(const Plan &plan, const Kpi &kpi, const QString &text);
/// The same where no KPI is known yet, such as the head of a column; not valid where it is none.
[[nodiscard]] Month monthFromText(const Plan &plan, const QString &text);

/// The month in which the last target or deadline of a plan falls; not valid where none has a date.
[[nodiscard]] Month lastMonthOf(const Plan &plan);

/// Whether there can be a reading of that period: none is older than ten years before the plan's start, what was
/// measured is not of a month to come, and nothing is projected beyond the plan's last target and deadline. Where
/// `today` is not valid nobody asks what is to come.
[[nodiscard]] Result<void> checkPeriod(const Plan &plan, Month period, bool isProjected, QDate today);

} // namespace waymark::edit
