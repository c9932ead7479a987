#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"

namespace waymark {

/// The first change set of a plan made from the JSON that planToJson() writes. Ids may be missing and are then made;
/// what the program works out itself (`status` of an action, `due_now`) is not read. Unreadable, in one sentence that
/// names the place, where it is no such plan.
[[nodiscard]] Result<ChangeSet> planFromJson(const QByteArray &json, const QString &source, IdSource &ids);

} // namespace waymark
