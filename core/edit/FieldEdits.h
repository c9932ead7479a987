#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark {

/// Functions in this folder are pure: the plan and what a person wants in, the change set that does it out. They write
/// nothing; PlanDocument::submit() does.
namespace edit {

/// Reads what a person typed into a field. Blank is empty. Invalid in one sentence, which says what the field takes,
/// where the text is none of that: an impossible date, a word outside the choices, a number with letters.
[[nodiscard]] Result<Value> valueFromText(const Field &field, const QString &text);

/// Sets one field. Refused for fields that are not for typing: places, references and existence have functions of their
/// own.
[[nodiscard]] Result<ChangeSet> setField(const Plan &plan, const Field &field, const Id &record, const Value &value);
[[nodiscard]] Result<ChangeSet> setFieldText(
    const Plan &plan, const Field &field, const Id &record, const QString &text);

/// Writes again what a field held before: the value of a change found in the history.
[[nodiscard]] Result<ChangeSet> restore(const Plan &plan, const Field &field, const Id &record, const Value &value);

} // namespace edit

} // namespace waymark
