#pragma once

#include "exchange/reading/status/StatusScheme.h"
#include "exchange/SourceDocument.h"

namespace waymark {

// A plan's own words for its statuses: "Parked", "Rolling", "3". Nobody knows them but its key.

/// A short text that may be such a word, and is no caption and no date.
[[nodiscard]] bool mayBeOwnStatus(const QString &text);

/// Learns a key that is a list ("- Parked: not started", a line each) or a list of definitions, the word in one
/// paragraph and what it means in the next. Returns how many paragraphs from `at` on it is; 0, and nothing learned,
/// where no key begins there.
qsizetype learnKeyParagraphs(const QList<SourceDocument::Block> &blocks, qsizetype at, StatusScheme &scheme);

} // namespace waymark
