#pragma once

#include "analysis/checks/CheckRules.h"
#include "plan/Plan.h"

#include <QHash>

namespace waymark::analysis::checks {

/// The telling words of each text, by number, kept from one check to the next. Whoever follows edits lets it forget the
/// records that were touched.
class TellingWords
{
public:
    /// Words of four letters or more, folded, a plural s taken off, without those that every text uses; each once.
    [[nodiscard]] const QList<int> &of(const Id &id, const QString &text);
    void forget(const Id &id) { m_known.remove(id); }
    [[nodiscard]] QString word(int number) const { return m_words.at(number); }
    /// One more than the highest number.
    [[nodiscard]] qsizetype count() const { return m_words.size(); }

private:
    QHash<Id, QList<int>> m_known;
    QHash<QString, int> m_numbers;
    QStringList m_words;
};

/// KPIs that speak of what another outcome is about. A word tells something where few outcomes use it; another outcome
/// is offered where its heading shares two or more telling words with the KPI that the KPI's own outcome and its
/// actions never use, and these weigh at least four times what the own outcome shares. In a plan of fewer than four
/// outcomes no word tells anything. Weights are logarithms of how rare a word is (inverse document frequency).
[[nodiscard]] QList<PlanIssue> checkKpiPlaces(const Plan &plan, TellingWords &words);

} // namespace waymark::analysis::checks
