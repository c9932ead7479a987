#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

#include <QStringList>

namespace waymark {

/// Brings the plan that is open up to date from documents: asks which where none are given, reads them as they were
/// read before, shows what they would change, and writes what is taken, as one set. What came of it in a sentence;
/// empty where the person thought better of it on the way. In every failure nothing was changed.
[[nodiscard]] Result<QString> updateFromDocuments(
    QWidget *parent, const ViewContext &context, const QStringList &documents);

/// The same from what was copied in another program.
[[nodiscard]] Result<QString> updateFromClipboard(QWidget *parent, const ViewContext &context);

} // namespace waymark
