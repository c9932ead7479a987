#include "models/ActionFilter.h"

#include "plan/texts/FoldedText.h"

#include <algorithm>

namespace waymark {

namespace {

bool looksLikeReference(const QString &word)
{
    return std::all_of(
        word.cbegin(), word.cend(), [](QChar character) { return character.isDigit() || character == u'.'; });
}

} // namespace

FilterText FilterText::of(const QString &reference, const QString &rest)
{
    return {foldedText(reference), foldedText(rest)};
}

FilterWords::FilterWords(const QString &text)
    : m_words(foldedText(text).split(u' ', Qt::SkipEmptyParts))
{
}

bool FilterWords::match(const FilterText &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        // "1.1" means 1.1 and what is under it, not 2.1.1.
        const bool inReference =
            looksLikeReference(word) ? text.reference.startsWith(word) : text.reference.contains(word);
        return inReference || text.rest.contains(word);
    });
}

} // namespace waymark
