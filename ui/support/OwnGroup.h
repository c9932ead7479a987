#pragma once

#include "desk/ViewContext.h"

namespace waymark {

/// Whose rounds somebody works on in the open plan, see query::roundOwners(): those of the part that a section was
/// handed out for, else of the group they chose last on this machine. None where that is all of them.
[[nodiscard]] QList<Id> ownRounds(const ViewContext &context);

/// Keeps a choice; null: all groups.
void keepOwnGroup(const ViewContext &context, const Id &owner);

} // namespace waymark
