#include "exchange/update/NearText.h"

#include "base/Id.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr qsizetype fewestToBeNear = 3;
constexpr qsizetype mostPlaces = 24; ///< of a word that tells texts apart
constexpr double nearness = 0.6; ///< twice the words they share, of all the words of both

QSet<QString> wordSet(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : foldedName(text)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

bool isNear(const QSet<QString> &one, const QSet<QString> &other)
{
    const auto shared =
        std::count_if(one.cbegin(), one.cend(), [&other](const QString &word) { return other.contains(word); });
    return 2.0 * double(shared) >= nearness * double(one.size() + other.size());
}

} // namespace

NearText::NearText(const QStringList &texts)
{
    m_words.reserve(texts.size());
    for (const QString &text : texts) {
        const QSet<QString> words = wordSet(text);
        for (const QString &word : words) {
            QList<qsizetype> &places = m_places[word];
            if (places.size() <= mostPlaces)
                places.append(m_words.size());
        }
        m_words.append(words);
    }
}

QList<qsizetype> NearText::nearTo(const QString &text) const
{
    const QSet<QString> words = wordSet(text);
    QSet<qsizetype> looked;
    QList<qsizetype> found;
    if (words.size() < fewestToBeNear)
        return found;
    for (const QString &word : words) {
        const QList<qsizetype> places = m_places.value(word);
        if (places.size() > mostPlaces)
            continue;
        for (const qsizetype place : places) {
            if (looked.contains(place))
                continue;
            looked.insert(place);
            if (m_words.at(place).size() >= fewestToBeNear && isNear(words, m_words.at(place)))
                found.append(place);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace waymark
