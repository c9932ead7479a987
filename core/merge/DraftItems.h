#pragma once

#include "merge/MergeDraft.h"

namespace waymark {

/// Gathers proposed changes by the file that they come from and by the record that people speak of: an assessment under
/// its action, a reading under its KPI.
class DraftItems
{
public:
    explicit DraftItems(const MergeSides &sides)
        : m_sides(sides)
    {
    }

    /// Whether a record lies outside of what a side was handed out for. What that copy added belongs to it.
    [[nodiscard]] bool isOutside(qsizetype side, const query::Place &place) const;

    /// Adds a change to the record from a side; what lies outside its scope is not taken. What can be seen of it
    /// follows from how the fields would stand.
    void add(qsizetype side, const query::Place &place, ProposedChange proposed, const DraftedChange &drafted);
    /// All of them in their order.
    [[nodiscard]] MergeDraft take();

private:
    struct Gathered
    {
        ProposedItem item;
        QList<DraftedChange> changes;
        QList<int> order; ///< file, priority, kind
    };

    Gathered &itemFor(qsizetype side, const query::Place &place);
    [[nodiscard]] const Plan &planOf(qsizetype side, const query::Place &place) const;

    const MergeSides &m_sides;
    QList<Gathered> m_items;
    QHash<std::pair<qsizetype, Id>, qsizetype> m_places;
};

} // namespace waymark
