#pragma once

#include "base/Result.h"
#include "exchange/SourceDocument.h"

#include <QString>

namespace waymark::test {

/// A document as text, one block or row in a line:
///
///     # heading of level 1
///     paragraph
///     [table 1]
///     1: cell | first line/- a bullet | *bold* | text{#ff0000} | <2>over two columns | ^
///
/// "^" is a continued cell, "/" parts the lines of a cell. A failure is its sentence after "!".
[[nodiscard]] QString sourceText(const Result<SourceDocument> &document);

/// Of the rows of all tables.
[[nodiscard]] QList<GridRow> allRows(const SourceDocument &document);

/// Empty, or what is wrong with the failure: it must be Unreadable, one sentence, name the file and say that nothing
/// changed.
[[nodiscard]] QString faultOf(const Result<SourceDocument> &document, const QString &fileName);

} // namespace waymark::test
