#include "report/public/TextWords.h"

#include <algorithm>

namespace waymark {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

QList<TextWord> wordsOf(const QString &text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isOfWord(text.at(at)))
            ++at;
        const QString word = text.sliced(start, at - start).normalized(QString::NormalizationForm_C);
        words.append({start, at, word, word.toCaseFolded()});
    }
    return words;
}

bool isCapitalised(const TextWord &word)
{
    return word.text.front().isUpper()
        && std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isLower(); });
}

bool isInitial(const TextWord &word)
{
    return word.text.size() == 1 && word.text.front().isUpper();
}

QStringView between(const QString &text, const TextWord &before, const TextWord &after)
{
    return QStringView(text).sliced(before.end, after.start - before.end);
}

bool isBlank(QStringView between)
{
    return !between.isEmpty()
        && std::all_of(between.cbegin(), between.cend(), [](QChar c) { return c.isSpace() && c != u'\n'; });
}

} // namespace waymark
