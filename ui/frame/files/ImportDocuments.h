#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "document/PlanDocument.h"

namespace waymark {

/// Makes a plan out of documents: asks which where none are given, reads them, shows what was read, asks where to keep
/// the plan, and makes it. The path of the new plan; empty where the person thought better of it on the way. In every
/// failure nothing was made.
[[nodiscard]] Result<QString> importDocuments(
    QWidget *parent, const WindowContext &context, const DocumentContext &made, const QStringList &given);

/// The same from what was copied in another program.
[[nodiscard]] Result<QString> importClipboard(
    QWidget *parent, const WindowContext &context, const DocumentContext &made);

} // namespace waymark
