#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// What an action is joined to: the actions it starts after, and the KPIs it is there to move.

/// Refused where that would make the action wait for itself, however long the way round; NothingToDo where it stands
/// there already.
[[nodiscard]] Result<ChangeSet> startAfter(const Plan &plan, const Id &action, const Id &first);
/// The KPI an action serves. The expected effect is written with setField() on the link.
[[nodiscard]] Result<ChangeSet> serveKpi(const Plan &plan, const Id &action, const Id &kpi);
/// Takes either kind of link away.
[[nodiscard]] Result<ChangeSet> removeLink(const Plan &plan, RecordKind kind, const Id &link);

} // namespace waymark::edit
