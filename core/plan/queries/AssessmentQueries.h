#pragma once

#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"

namespace waymark::query {

// How an action stands as it was assessed. Each looks at the assessments of that one action.

/// The assessment of an action in a month; null where there is none.
[[nodiscard]] const Assessment *assessment(const Plan &plan, const Id &action, Month month);
/// The latest assessment up to and including a month (any month where it is not valid); null where there is none.
[[nodiscard]] const Assessment *latestAssessment(const Plan &plan, const Id &action, Month upTo = {});
/// That of the latest assessment; NotAssessed where there is none.
[[nodiscard]] Status statusOf(const Plan &plan, const Id &action, Month upTo = {});
/// The newest deadline that any assessment up to the month gave, else the original one.
[[nodiscard]] Due dueNow(const Plan &plan, const Action &action, Month upTo = {});
/// How often the deadline was moved up to the month.
[[nodiscard]] int timesMoved(const Plan &plan, const Action &action, Month upTo = {});

} // namespace waymark::query
