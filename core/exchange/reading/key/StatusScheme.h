#pragma once

#include "exchange/reading/key/Colours.h"
#include "exchange/reading/PlanDraft.h"

#include <QHash>

namespace waymark {

/// The meaning that a definition has by its words: "delayed and likely to miss its deadline" is at risk. NotAssessed
/// where it says nothing of the kind.
[[nodiscard]] Status meaningOfWords(const QString &definition);

/// What *this* document means by its colours and status words: learned from its key where it has one, else the usual
/// meanings.
class StatusScheme
{
public:
    /// One line of a key: a colour or a status word, and what it is said to mean. False where the definition has none
    /// of the six meanings.
    bool learn(const QString &name, Colour colour, const QString &definition);
    /// After the last line: a plan that knows "complete" and "complete and checked" means by the first that it is not
    /// yet signed off.
    void settle();

    [[nodiscard]] bool isLearned() const { return !m_colours.isEmpty() || !m_words.isEmpty(); }
    [[nodiscard]] Status ofColour(Colour colour) const;
    /// Of a whole cell's words; NotAssessed where nobody knows them.
    [[nodiscard]] Status ofWords(const QString &words) const;
    [[nodiscard]] const QList<DraftMeaning> &meanings() const { return m_meanings; }

private:
    QHash<Colour, Status> m_colours;
    QHash<QString, Status> m_words;
    QList<DraftMeaning> m_meanings;
};

} // namespace waymark
