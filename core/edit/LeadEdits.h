#pragma once

#include "base/Result.h"
#include "plan/ChangeBuilder.h"
#include "plan/ChangeSet.h"

namespace waymark::edit {

/// The names in what a person typed as leads, each once: "A / B", a line each, "A; B", "A, B and C"; what stands for
/// nobody ("TBC", "N/A", "-", "vacant") is none. Two spellings stay two names; nobody is merged by guessing.
[[nodiscard]] QStringList leadNamesFrom(const QString &text);

/// Sets who leads an action or an outcome, in this order; people who are new to the plan are added to its register. A
/// spelling that the register knows of somebody is that person.
[[nodiscard]] Result<ChangeSet> setLeads(
    const Plan &plan, RecordKind ownerKind, const Id &owner, const QStringList &names);

/// The same as part of a larger set. `plan` is the id of the plan, which an import only just makes.
void writeLeads(ChangeBuilder &builder, const Plan &before, const Id &plan, const Id &owner, const QStringList &names);
/// The person of that name, added where new.
Id writePerson(ChangeBuilder &builder, const Id &plan, const QString &name);

} // namespace waymark::edit
