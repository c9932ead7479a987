#pragma once

#include "exchange/reading/PlanDraft.h"

#include <QSet>

namespace waymark {

/// All the words that a draft holds, wherever in it they are, for the one question whether a text is still in it. The
/// guard against words that somebody claimed and put nowhere. Made and asked once through everything.
class DraftWords
{
public:
    explicit DraftWords(const PlanDraft &draft);

    /// Each word of the text is in the draft; of a longer text also words beside one another, as it has them. Words
    /// that only say what something is ("Priority", "Lead") need not be there.
    [[nodiscard]] bool hold(const QString &text) const;

private:
    void add(const QString &text);

    QSet<size_t> m_words; ///< the hashes of single words and of pairs
};

} // namespace waymark
