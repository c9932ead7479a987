#pragma once

#include <QString>

namespace waymark {

// Two spellings of one thing fold to the same text. All of these fold case, blanks and the ways of writing an accent as
// foldedName() does, and what they say besides.

/// Of a reference or code: blanks within it and full stops behind it say nothing. "1.1.10 ", "1.1. 10." and "1.1.10"
/// are one, and so are "1.1A" and "1.1a".
[[nodiscard]] QString foldedReference(const QString &reference);

/// Of a word that one chooses from a list: a hyphen is a blank. "Awaiting sign-off" is "awaiting sign off".
[[nodiscard]] QString foldedWord(const QString &word);

/// Of running text that is searched for words, and of the words: lines are blanks.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace waymark
