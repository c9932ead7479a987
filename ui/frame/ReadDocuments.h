#pragma once

#include "base/Result.h"
#include "exchange/SourceDocument.h"

#include <QStringList>

namespace waymark {

/// Reads all of them, or says of the first that cannot be read why.
[[nodiscard]] Result<QList<SourceDocument>> readDocuments(const QStringList &paths);

} // namespace waymark
