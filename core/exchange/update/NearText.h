#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace waymark {

/// Finds texts that say nearly the same, by the words they share. Looks only at texts that share a word which few of
/// them have, so that it costs what the words are, however many texts there are. Texts of one or two words are near
/// none: one word of them is too much.
class NearText
{
public:
    explicit NearText(const QStringList &texts);

    /// The places in the list of those that are near, in its order.
    [[nodiscard]] QList<qsizetype> nearTo(const QString &text) const;

private:
    QList<QSet<QString>> m_words; ///< of each text
    QHash<QString, QList<qsizetype>> m_places; ///< of each word; cut off where too many have it
};

} // namespace waymark
