#pragma once

#include "delegates/ValueDelegate.h"
#include "models/ActionTreeModel.h"

namespace waymark {

class PlanTree;

/// One delegate for each column of the plan, given to the tree, which owns them: references and texts, due dates with
/// their reading, names that complete themselves, statuses by their keys.
[[nodiscard]] QList<ValueDelegate *> makePlanDelegates(PlanTree &tree, const ActionTreeModel &model, const Plan &plan,
    const ThemeSource &themes, const ValueDelegate::Commit &commit);

} // namespace waymark
