#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/records/Narrative.h"

namespace waymark::analysis {

/// The newest account of a priority or an outcome before that month; null where there is none.
[[nodiscard]] const Narrative *lastAccount(const Plan &plan, const Id &heading, Month month);

/// What an account of a priority or an outcome for a month could say, from what the plan holds of it, for people to
/// edit. Nothing is made up: a text for which the plan holds nothing stays empty.
///
/// "Then" is the month of the last account; where there is none, the start of the plan.
/// - position then: how many of its actions stood how in that month, and each KPI's reading by then or its baseline;
/// - what we did: what was said on its actions since then, the newest last, each with its reference and month;
/// - position now: the same count for the month, and each KPI's position in a sentence;
/// - impact: how each KPI moved between the two, in words (never across a break in its series), what evidence shows and
///   what people said, where it is dated since then;
/// - what next: what is planned on its actions in that month's assessments.
///
/// The count is left out where no action was assessed by the month. A KPI is held against its targets as of the day, or
/// the end of the month where that is earlier. Owner and month are filled in; the record is not part of the plan.
[[nodiscard]] Narrative accountDraft(const Plan &plan, const query::Place &heading, Month month, QDate today);

} // namespace waymark::analysis
