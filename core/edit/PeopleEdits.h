#pragma once

#include "base/Result.h"
#include "edit/TreeEdits.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// The register of people: who leads what changes hands here, always as one set and never by guessing.

/// A person under a name that nobody has yet, not even as another spelling. Invalid where the text is no name of one
/// person; Refused where it is taken.
[[nodiscard]] Result<Added> addPerson(const Plan &plan, const QString &name, IdSource &ids);

/// Another name for the same person. The name is what a person is known by, so the old entry goes and a new one takes
/// over all it had; its id is in the answer. Refused where somebody else has the name: that is merging.
[[nodiscard]] Result<Added> renamePerson(const Plan &plan, const Id &person, const QString &name, IdSource &ids);

/// Several entries that are one person become `keep`: it leads whatever any of them led, at the first of their places
/// and once, and holds their names as other spellings and their posts where it has none.
[[nodiscard]] Result<ChangeSet> mergePeople(const Plan &plan, const Id &keep, const QList<Id> &others);

/// Every action of one person that is not finished becomes the other's from the day on; finished ones stay with whoever
/// did them. NothingToDo where none is open.
[[nodiscard]] Result<ChangeSet> giveActions(const Plan &plan, const Id &from, const Id &to, QDate since);

/// The one of the leads of an action or an outcome who answers for it; the others no longer do.
[[nodiscard]] Result<ChangeSet> setAccountable(
    const Plan &plan, RecordKind ownerKind, const Id &owner, const Id &person);

/// Takes a person out of the register. Refused while they still lead something.
[[nodiscard]] Result<ChangeSet> removePerson(const Plan &plan, const Id &person);

} // namespace waymark::edit
