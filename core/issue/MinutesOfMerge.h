#pragma once

#include "document/merging/MergeRehearsal.h"
#include "plan/Plan.h"
#include "report/outline/MergeMinutes.h"

namespace waymark {

/// The minutes of a merge as it was decided, to be made before it is done: `before` is the plan as it was. `isLeftOpen`:
/// questions that nobody answered are left; otherwise the later word stands.
[[nodiscard]] ReportOutline minutesOfMerge(
    const Plan &before, const MergeRehearsal &decided, const QString &by, QDate on, bool isLeftOpen);

} // namespace waymark
