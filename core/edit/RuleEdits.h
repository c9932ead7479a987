#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// Takes a rule of the issues list out of this plan, named by its id, with the reason that everybody can read. Invalid
/// without a rule or a reason. A rule that is off already gets the new reason.
[[nodiscard]] Result<ChangeSet> switchRuleOff(
    const Plan &plan, const QString &rule, const QString &reason, const QString &by);
/// Lets the list look for it again. Nothing to do where it does.
[[nodiscard]] Result<ChangeSet> switchRuleOn(const Plan &plan, const QString &rule);

} // namespace waymark::edit
