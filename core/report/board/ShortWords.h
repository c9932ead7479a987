#pragma once

#include <QString>
#include <QStringList>

namespace waymark::report_words {

/// The words on one line, in at most so many letters: all of them where they fit; else what whole sentences fit, if
/// they fill half of the room; else whole words with "…" behind. A single word that is longer is cut.
[[nodiscard]] QString shortWords(const QString &text, qsizetype longest);

/// What does not stand on the page: "3 more: 3.6.1, 3.6.2, 3.4.4."; beyond a dozen the others are counted. Empty where
/// all stands there.
[[nodiscard]] QString moreWords(const QStringList &refs);

} // namespace waymark::report_words
