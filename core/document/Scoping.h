#pragma once

#include "base/Result.h"
#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"

namespace waymark {

/// Refused, in a sentence, where a change concerns what lies outside of a scope as the plan stands: asked before an
/// edit is applied, and after it. A record that has no place yet, or none any more, is not outside. People, marks and
/// redactions belong to the whole plan; they may be added with what refers to them and taken back, and never altered.
[[nodiscard]] Result<void> checkScope(const Plan &plan, const QList<Change> &changes, const PlanScope &scope);

} // namespace waymark
