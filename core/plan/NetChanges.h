#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark {

/// What sets did together, oldest first: one change for each field of each record that they touched, with the value
/// before the first of them and the one after the last, in the order of the first touch. What came back to where it
/// was is left out, and so is a record that was added and is gone again, with all its fields. Applied to the plan as it
/// was before the sets they give every living record as it is after them. Costs what the sets hold.
[[nodiscard]] QList<Change> netChanges(const QList<ChangeSet> &sets);
/// What leads from one plan to another, whatever came between: one change for each field of each record that lives in
/// either and says something else, by kind and id.
[[nodiscard]] QList<Change> netChanges(const Plan &before, const Plan &after);

} // namespace waymark
