#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"

namespace waymark {

/// Whether a person still has to say how an action stood in a round: it was not signed off by then, and no status was
/// given for that month.
[[nodiscard]] bool isWaiting(const Plan &plan, const Id &action, Month round);

} // namespace waymark
