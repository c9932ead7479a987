#pragma once

#include "base/Result.h"
#include "plan/Place.h"
#include "plan/Plan.h"

#include <QString>

namespace waymark::query {

// What records are called when people speak of them, and the way back.

/// `3` a priority, `3.4` an outcome, `3.4.6` an action, `3.4a` a KPI by its code. Spaces and case do not matter.
/// NotFound where nothing is called that; Usage where two things are.
[[nodiscard]] Result<Place> findByReference(const Plan &plan, const QString &reference);
/// A KPI by its code. NotFound, or Usage where the reference stands for several KPIs.
[[nodiscard]] Result<Id> findKpi(const Plan &plan, const QString &code);
/// The field that people call a record of the kind by: its reference, code or name. Null where it has none.
[[nodiscard]] const Field *nameField(RecordKind kind);
/// The field whose first words stand in where that one is empty. Null where there is none.
[[nodiscard]] const Field *wordsField(RecordKind kind);
/// The beginning of a text on one line: at most 40 characters, cut at a word, with an ellipsis where something is
/// missing.
[[nodiscard]] QString firstWords(const QString &text);
/// What a living record is called when people speak of it: its reference, code or name; its first words where it has
/// none. For showing only: what a change set is called is written down without words of the plan, see ActionArgument.
[[nodiscard]] QString referenceOf(const Plan &plan, RecordKind kind, const Id &id);

} // namespace waymark::query
