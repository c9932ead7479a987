#pragma once

#include "base/Result.h"
#include "exchange/SourceDocument.h"

#include <QStringList>

namespace waymark {

/// Reads a document of any kind that Waymark knows: by what the file *is* first, by its name only where that is open
/// (csv against text). The whole file is read in memory under the caps of ReadLimits; nothing is extracted to disk, no
/// external target is followed, any DOCTYPE in an XML part is refused. Unreadable with one sentence where it cannot be
/// read.
[[nodiscard]] Result<SourceDocument> readDocument(const QString &path);

/// The same for what is in memory already; `name` is what people call it, without a folder.
[[nodiscard]] Result<SourceDocument> readDocument(const QString &name, const QByteArray &bytes);

/// What was copied in another program: its table as HTML, which keeps colours and merged cells; else its text, cells
/// parted by tabs. Called "the clipboard".
[[nodiscard]] Result<SourceDocument> readPasted(const QString &html, const QString &text);

/// `*.docx *.html …` for a file dialogue.
[[nodiscard]] QStringList readableDocumentPatterns();

} // namespace waymark
