#pragma once

#include <QList>
#include <QString>

namespace waymark {

/// A word of a text: letters and digits in a row.
struct TextWord
{
    qsizetype start = 0; ///< in the text
    qsizetype end = 0; ///< behind its last character
    QString text; ///< composed
    QString folded;
};

/// In the order of the text.
[[nodiscard]] QList<TextWord> wordsOf(const QString &text);

/// Whether a word begins with a capital and is not all capitals: "Sample", but not "SEND".
[[nodiscard]] bool isCapitalised(const TextWord &word);
/// Whether a word is one capital letter.
[[nodiscard]] bool isInitial(const TextWord &word);

/// What stands in a text between two of its words, the first of them before the second.
[[nodiscard]] QStringView between(const QString &text, const TextWord &before, const TextWord &after);
/// Whether nothing but blanks stands there, at least one and no end of a line.
[[nodiscard]] bool isBlank(QStringView between);

} // namespace waymark
