#pragma once

#include "desk/ViewContext.h"

namespace waymark {

/// Whose rounds somebody works on in the open plan, see query::roundOwners(): those of the part that a section was
/// handed out for, else of the group that they lead. None where that is none, or was not asked yet.
[[nodiscard]] QList<Id> ownRounds(const ViewContext &context);

/// The one that a plan opens on; null: all of them.
[[nodiscard]] Id ownGroup(const ViewContext &context);

} // namespace waymark
