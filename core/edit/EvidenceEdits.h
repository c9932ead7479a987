#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// That a piece of evidence has a file kept in the plan, by its digest (see PlanDocument::keepFile) and the name it is
/// called by. A title that is not given yet becomes the file's name without its ending.
[[nodiscard]] Result<ChangeSet> keepCopy(
    const Plan &plan, const Id &evidence, const QString &digest, const QString &fileName);
/// The evidence no longer has a kept file; undo brings it back.
[[nodiscard]] Result<ChangeSet> dropCopy(const Plan &plan, const Id &evidence);

} // namespace waymark::edit
