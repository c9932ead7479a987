#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/records/PlanInfo.h"
#include "plan/Status.h"

namespace waymark::edit {

/// What people decided that a heading shows, and why.
struct StatusDecision
{
    Status status = Status::NotAssessed;
    QString reason;
    QString by;
};

/// Decides how a priority, an outcome or the plan itself stands in one month, in place of what its actions add up to; a
/// decision that is there already is replaced. Invalid without a month, without one of the six statuses, without a
/// reason or without a name; NotFound where the heading is gone. A closed round does not refuse it: closing freezes
/// what was said of actions, and a board often decides on the whole after that.
[[nodiscard]] Result<ChangeSet> decideStatus(
    const Plan &plan, const query::Place &heading, Month month, const StatusDecision &decision);
/// From then on the actions speak again. Nothing to do where nothing was decided.
[[nodiscard]] Result<ChangeSet> withdrawDecision(const Plan &plan, const query::Place &heading, Month month);

/// Chooses how headings follow from their actions. The share, 1 to 100 percent of the actions, belongs to the rule
/// Share and is forgotten with any other; Invalid where that rule has none.
[[nodiscard]] Result<ChangeSet> setRollUpRule(const Plan &plan, RollUpRule rule, std::optional<int> share = {});

} // namespace waymark::edit
