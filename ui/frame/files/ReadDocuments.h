#pragma once

#include "base/Result.h"
#include "exchange/SourceDocument.h"

#include <QStringList>

namespace waymark {

/// Reads all of them, or says of the first that cannot be read why.
[[nodiscard]] Result<QList<SourceDocument>> readDocuments(const QStringList &paths);

/// The table, or the text, that was copied in another program. Unreadable, in a sentence, where there is none.
[[nodiscard]] Result<QList<SourceDocument>> readClipboard();

} // namespace waymark
