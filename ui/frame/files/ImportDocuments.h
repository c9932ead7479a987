#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"

#include <functional>

namespace waymark {

/// Makes the file of a plan of its first set.
using PlanMaker = std::function<Result<void>(const QString &path, ChangeSet first)>;

/// Makes a plan out of documents: asks which where none are given, reads them, shows what was read, asks where to keep
/// the plan, and makes it. The path of the new plan; empty where the person thought better of it on the way. In every
/// failure nothing was made.
[[nodiscard]] Result<QString> importDocuments(
    QWidget *parent, const WindowContext &context, const PlanMaker &make, const QStringList &given);

/// The same from what was copied in another program.
[[nodiscard]] Result<QString> importClipboard(QWidget *parent, const WindowContext &context, const PlanMaker &make);

} // namespace waymark
