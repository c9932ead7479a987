#pragma once

#include "plan/Status.h"

#include <QString>

namespace waymark {

class Plan;

/// A status as screen readers say it: "Amber, at risk". Colour is never alone, and never left out.
[[nodiscard]] QString spokenStatus(const Plan &plan, Status status);

} // namespace waymark
