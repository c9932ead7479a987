#pragma once

#include "exchange/reading/PlanDraft.h"
#include "exchange/reading/status/Colours.h"

#include <QHash>

namespace waymark {

/// The meaning that a definition has by its words: "delayed and likely to miss its deadline" is at risk. NotAssessed
/// where it says nothing of the kind.
[[nodiscard]] Status meaningOfWords(const QString &definition);

/// Which of the two counts where the words of a status and its colour say different things.
enum class StatusSide { NotSaid, Words, Colours };

/// A status's words as they are compared: without case and signs; a sign alone as it is.
[[nodiscard]] QString foldedStatus(const QString &words);

/// What *this* document means by its colours and status words: learned from its key where it has one, else the usual
/// meanings.
class StatusScheme
{
public:
    /// One line of a key: a colour, a status word or "blank", and what it is said to mean. False where the definition
    /// has none of the six meanings.
    bool learn(const QString &name, Colour colour, const QString &definition);
    /// After the last line: a plan that knows "complete" and "complete and checked" means by the first that it is not
    /// yet signed off.
    void settle();

    /// What a person says counts more than any key.
    void answer(Colour colour, Status status) { m_colours.insert(colour, status); }
    void answer(const QString &words, Status status) { m_words.insert(foldedStatus(words), status); }
    void prefer(StatusSide side) { m_preferred = side; }
    [[nodiscard]] StatusSide preferred() const { return m_preferred; }

    /// The document's key or a person says what the colour means.
    [[nodiscard]] bool knows(Colour colour) const { return m_colours.contains(colour); }
    [[nodiscard]] bool knows(const QString &words) const { return m_words.contains(foldedStatus(words)); }
    [[nodiscard]] Status ofColour(Colour colour) const;
    /// Of a whole cell's words; NotAssessed where nobody knows them.
    [[nodiscard]] Status ofWords(const QString &words) const;
    /// What a cell means that nobody filled in; mostly nothing.
    [[nodiscard]] Status ofBlank() const { return m_blank; }
    [[nodiscard]] const QList<DraftMeaning> &meanings() const { return m_meanings; }

private:
    QHash<Colour, Status> m_colours;
    QHash<QString, Status> m_words;
    QList<DraftMeaning> m_meanings;
    QStringList m_named; ///< the folded word that each of them explains; empty where it is a colour's
    Status m_blank = Status::NotAssessed;
    StatusSide m_preferred = StatusSide::NotSaid;
};

} // namespace waymark
