#pragma once

#include "edit/TreeEdits.h"

namespace waymark::edit {

/// A new piece of evidence, risk, decision or quotation of an action, outcome or priority, or a comparator of a KPI,
/// after those that are there.
/// NotFound where the owner is gone; Refused for a kind that belongs to no such thing.
[[nodiscard]] Result<Added> addBelonging(const Plan &plan, RecordKind kind, const query::Place &owner, IdSource &ids);
/// Removes one of them; undo brings it back.
[[nodiscard]] Result<ChangeSet> removeBelonging(const Plan &plan, RecordKind kind, const Id &id);

} // namespace waymark::edit
