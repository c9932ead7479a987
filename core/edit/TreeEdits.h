#pragma once

#include "base/Result.h"
#include "plan/ChangeBuilder.h"
#include "plan/ChangeSet.h"
#include "plan/Place.h"

namespace waymark::edit {

/// Adding, removing and moving in the tree priority › outcome › action. References are given once, when something is
/// added, and never renumbered behind anybody's back.

/// What was made, so that the view can put its cursor there.
struct Added
{
    ChangeSet set;
    Id id;
};

/// A new action below `after` (at the end where that is null), with the next free reference of its outcome.
[[nodiscard]] Result<Added> addAction(const Plan &plan, const Id &outcome, const Id &after, IdSource &ids);
[[nodiscard]] Result<Added> addOutcome(const Plan &plan, const Id &priority, const Id &after, IdSource &ids);
[[nodiscard]] Result<Added> addPriority(const Plan &plan, const Id &after, IdSource &ids);

/// Removes a priority, outcome or action with everything that belongs to it; undo brings all of it back.
[[nodiscard]] Result<ChangeSet> remove(const Plan &plan, const query::Place &place);
/// The same for several, as one thing to undo; what lies inside another of them goes with it. Nothing to do for none.
[[nodiscard]] Result<ChangeSet> removeAll(const Plan &plan, const QList<query::Place> &places);

/// One place up (-1) or down (+1) among its siblings. NothingToDo at the end.
[[nodiscard]] Result<ChangeSet> moveBy(const Plan &plan, const query::Place &place, int step);
/// To the end of another outcome (an action) or priority (an outcome). Keeps its reference.
[[nodiscard]] Result<ChangeSet> moveTo(const Plan &plan, const query::Place &place, const Id &parent);

/// The next free reference under a parent's: "3.4.7" after 3.4.6, gaps are left as they are; none where the parent has
/// none.
[[nodiscard]] QString nextReference(const Plan &plan, RecordKind kind, const Id &parent);

} // namespace waymark::edit
