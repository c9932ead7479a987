#include "merge/RemovalFamilies.h"

#include "plan/queries/Belongings.h"

#include <algorithm>

namespace waymark {

namespace {

/// Finds them for one merge.
class ContestFinder
{
public:
    explicit ContestFinder(const MergeSides &sides)
        : m_sides(sides)
    {
    }

    void look(const MergeDecision &decision)
    {
        using Verdict = MergeDecision::Verdict;
        if (decision.fields.first()->role != FieldRole::Alive)
            return;
        for (const QList<qsizetype> &word : decision.standing) {
            const qsizetype removing = word.first();
            if (lives(removing, decision.place()))
                continue;
            for (qsizetype editing = 0; editing < m_sides.size(); ++editing) {
                if (!lives(editing, decision.place()))
                    continue;
                const QSet<Id> unseen = unseenIn(editing, removing, decision.place());
                if (decision.verdict == Verdict::Conflict || !unseen.isEmpty()) {
                    add(decision.place(), removing, editing, unseen);
                    return;
                }
            }
        }
    }

    /// Each with what else was removed and is contested below it.
    [[nodiscard]] QList<ContestedRemoval> take()
    {
        QList<ContestedRemoval> topmost;
        for (const ContestedRemoval &found : std::as_const(m_found)) {
            if (!m_contested.contains(query::parentPlace(*m_sides.at(found.editing).plan, found.root).id))
                topmost.append(found);
        }
        return topmost;
    }

private:
    [[nodiscard]] bool lives(qsizetype side, const query::Place &place) const
    {
        const Record *record = m_sides.at(side).plan->find(place.kind, place.id);
        return record && record->alive;
    }

    /// What a side wrote about the record and what lives under it, and the removing one has not seen.
    [[nodiscard]] QSet<Id> unseenIn(qsizetype editing, qsizetype removing, const query::Place &root) const
    {
        QSet<Id> unseen;
        for (const query::Place &place : familyOf(*m_sides.at(editing).plan, root)) {
            for (const Field &field : kindInfo(place.kind).fields)
                unseen += m_sides.at(editing).writersOf({&field}, place.id);
        }
        return unseen - m_sides.at(removing).history->known;
    }

    void add(const query::Place &root, qsizetype removing, qsizetype editing, const QSet<Id> &unseen)
    {
        const QList<const Field *> existence{&kindInfo(root.kind).alive()};
        const CopyHistory &remover = *m_sides.at(removing).history;
        m_contested.insert(root.id);
        m_found.append({root, removing, editing, familyOf(*m_sides.at(editing).plan, root),
            remover.latestOf(m_sides.at(removing).writersOf(existence, root.id)),
            m_sides.at(editing).history->latestOf(unseen)});
    }

    const MergeSides &m_sides;
    QList<ContestedRemoval> m_found;
    QSet<Id> m_contested;
};

} // namespace

QList<query::Place> familyOf(const Plan &plan, const query::Place &root)
{
    QList<query::Place> family{root};
    for (qsizetype at = 0; at < family.size(); ++at) {
        const query::Place place = family.at(at);
        for (const KindInfo &child : allKinds()) {
            if (!child.parent || !child.parent->mayReferTo(place.kind))
                continue;
            for (const Id &id : plan.children(child.kind, place.id))
                family.append({child.kind, id});
        }
    }
    return family;
}

QList<ContestedRemoval> contestedRemovals(const MergeSides &sides, const QList<MergeDecision> &decisions)
{
    ContestFinder finder(sides);
    for (const MergeDecision &decision : decisions)
        finder.look(decision);
    return finder.take();
}

} // namespace waymark
