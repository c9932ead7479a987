#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// Several sets that were each made on this plan as one, under a name of its own: what it comes to is what comes of
/// doing them one after the other. Where two of them write the same field the later one counts, and what both of them
/// change alike is changed once. Views never touch a set's changes; this does it for them.
[[nodiscard]] ChangeSet joined(const Plan &plan, const QList<ChangeSet> &sets, const ActionName &name);

} // namespace waymark::edit
