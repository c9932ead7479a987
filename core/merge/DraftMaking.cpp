#include "merge/DraftMaking.h"

#include "merge/DraftItems.h"
#include "merge/RemovalFamilies.h"
#include "plan/queries/Belongings.h"

#include <algorithm>

namespace waymark {

namespace {

using Verdict = MergeDecision::Verdict;

/// Makes the draft of one merge.
class DraftMaker
{
public:
    explicit DraftMaker(const MergeSides &sides)
        : m_sides(sides)
        , m_decisions(decisionsOf(sides))
        , m_items(sides)
    {
        for (qsizetype at = 0; at < m_decisions.size(); ++at) {
            if (m_decisions.at(at).verdict != Verdict::Keep)
                m_byRecord[m_decisions.at(at).record].append(at);
        }
    }

    MergeDraft make()
    {
        for (const ContestedRemoval &contest : contestedRemovals(m_sides, m_decisions))
            addContest(contest);
        for (qsizetype at = 0; at < m_decisions.size(); ++at)
            addRemoval(at);
        for (qsizetype at = 0; at < m_decisions.size(); ++at)
            addRecord(at);
        for (qsizetype at = 0; at < m_decisions.size(); ++at)
            addField(at);
        MergeDraft draft = m_items.take();
        draft.silent = std::move(m_silent);
        return draft;
    }

private:
    [[nodiscard]] bool livesHere(const query::Place &place) const
    {
        const Record *record = m_sides.first().plan->find(place.kind, place.id);
        return record && record->alive;
    }

    [[nodiscard]] Value ours(const Field &field, const Id &record) const
    {
        return m_sides.first().plan->value(field, record);
    }

    /// How the fields stand if a word is taken: by decision, where there are several.
    [[nodiscard]] QList<FieldOutcome> outcomesOf(const MergeDecision &decision, qsizetype word = 0) const
    {
        QList<FieldOutcome> outcomes;
        for (const Field *field : decision.fields) {
            const Value before = ours(*field, decision.record);
            const Value after = m_sides.at(decision.side(word)).plan->value(*field, decision.record);
            QSet<Id> writers;
            for (const qsizetype side : decision.standing.at(word))
                writers += m_sides.at(side).writersOf({field}, decision.record);
            const bool isDecision = decision.verdict == Verdict::Conflict;
            if (isDecision || before != after || writers != m_sides.first().writersOf({field}, decision.record))
                outcomes.append(FieldOutcome{{field, decision.record, before, after},
                    isDecision              ? QList<Id>()
                        : writers.isEmpty() ? QList<Id>{Id()}
                                            : sortedIds(writers)});
        }
        return outcomes;
    }

    /// What the others' words stand on and we have not learned.
    [[nodiscard]] QSet<Id> unlearnedIn(const MergeDecision &decision) const
    {
        QSet<Id> sets;
        for (const QList<qsizetype> &word : decision.standing) {
            for (const qsizetype side : word)
                sets += m_sides.at(side).writersOf(decision.fields, decision.record);
        }
        return sets - m_sides.first().history->known;
    }

    [[nodiscard]] bool isOpen(qsizetype at) const { return !m_used.contains(at); }

    /// Takes the decisions about a record that are beyond doubt into a change that stands for more.
    void join(DraftedChange &drafted, const Id &record)
    {
        const QList<qsizetype> decisions = m_byRecord.value(record);
        for (const qsizetype at : decisions) {
            if (!isOpen(at) || m_decisions.at(at).verdict == Verdict::Conflict)
                continue;
            m_used.insert(at);
            drafted.taken += outcomesOf(m_decisions.at(at));
            drafted.sets += unlearnedIn(m_decisions.at(at));
        }
    }

    void joinExistence(DraftedChange &drafted, const query::Place &place, bool isAlive)
    {
        const Field &alive = kindInfo(place.kind).alive();
        const QList<qsizetype> decisions = m_byRecord.value(place.id);
        for (const qsizetype at : decisions) {
            if (m_decisions.at(at).fields.first() != &alive)
                continue;
            m_used.insert(at);
            drafted.sets += unlearnedIn(m_decisions.at(at)); // or it would be learned and not done, if left open
        }
        drafted.taken.append(
            FieldOutcome{{&alive, place.id, ours(alive, place.id), isAlive ? Value(true) : Value()}, {}});
    }

    void addContest(const ContestedRemoval &contest)
    {
        DraftedChange drafted;
        ProposedChange proposed;
        proposed.ground = Ground::Removal;
        const bool isRemovedLater = contest.edited.time < contest.removed.time;
        const bool removes = livesHere(contest.root);
        if (removes) {
            for (const query::Place &place : familyOf(*m_sides.first().plan, contest.root))
                joinExistence(drafted, place, false);
        } else {
            for (const query::Place &place : contest.members) {
                if (!livesHere(place))
                    joinExistence(drafted, place, true);
                join(drafted, place.id);
            }
        }
        for (const qsizetype at : m_byRecord.value(contest.root.id))
            drafted.sets += unlearnedIn(m_decisions.at(at));
        const qsizetype side = removes ? contest.removing : contest.editing;
        for (const query::Place &place : contest.members)
            drafted.sets +=
                m_sides.at(side).writersOf({&kindInfo(place.kind).alive()}, place.id) - m_sides.first().history->known;
        proposed.isAccepted = removes == isRemovedLater;
        proposed.here = removes ? contest.edited : contest.removed;
        proposed.there = removes ? contest.removed : contest.edited;
        m_items.add(side, contest.root, proposed, drafted);
    }

    [[nodiscard]] bool isRemoval(qsizetype at) const
    {
        const MergeDecision &decision = m_decisions.at(at);
        return decision.verdict == Verdict::Take && decision.fields.first()->role == FieldRole::Alive
            && livesHere(decision.place())
            && m_sides.at(decision.side()).plan->value(*decision.fields.first(), decision.record).isEmpty();
    }

    /// With the records that belong to it and go with it, where it is the topmost.
    void addRemoval(qsizetype at)
    {
        if (!isOpen(at) || !isRemoval(at))
            return;
        const MergeDecision &decision = m_decisions.at(at);
        const Plan &here = *m_sides.first().plan;
        const query::Place above = query::parentPlace(here, decision.place());
        for (const qsizetype other : m_byRecord.value(above.id)) {
            if (isOpen(other) && isRemoval(other))
                return; // goes with that one, which stands before it: kinds come after those they belong to
        }
        DraftedChange drafted;
        for (const query::Place &place : familyOf(here, decision.place()))
            join(drafted, place.id);
        addTaken(decision, decision.place(), drafted);
    }

    /// A record that is new here, or is back.
    void addRecord(qsizetype at)
    {
        const MergeDecision &decision = m_decisions.at(at);
        const bool makes = decision.fields.first()->role == FieldRole::Alive && decision.verdict == Verdict::Take
            && !livesHere(decision.place());
        if (!isOpen(at) || !makes
            || m_sides.at(decision.side()).plan->value(*decision.fields.first(), decision.record).isEmpty())
            return;
        DraftedChange drafted;
        join(drafted, decision.record);
        addTaken(decision, decision.place(), drafted);
    }

    void addField(qsizetype at)
    {
        const MergeDecision &decision = m_decisions.at(at);
        if (!isOpen(at) || decision.verdict == Verdict::Keep)
            return;
        if (decision.verdict != Verdict::Conflict) {
            addTaken(decision, decision.place(), {outcomesOf(decision), unlearnedIn(decision)});
            return;
        }
        qsizetype latest = 0;
        QList<Signature> written;
        for (qsizetype word = 0; word < decision.standing.size(); ++word) {
            written.append(signatureOf(decision, decision.side(word)));
            if (written.at(latest).time < written.at(word).time)
                latest = word;
        }
        for (qsizetype word = 0; word < decision.standing.size(); ++word) {
            if (decision.side(word) == 0)
                continue;
            ProposedChange proposed;
            proposed.ground = Ground::Apart;
            proposed.isAccepted = word == latest;
            proposed.here = signatureOf(decision, 0);
            proposed.there = written.at(word);
            DraftedChange drafted{outcomesOf(decision, word), unlearnedIn(decision)};
            m_items.add(insideOf(decision, word), decision.place(), proposed, drafted);
        }
    }

    /// A side of those that say it in whose scope it lies, else the first.
    [[nodiscard]] qsizetype insideOf(const MergeDecision &decision, qsizetype word = 0) const
    {
        for (const qsizetype side : decision.standing.at(word)) {
            if (side != 0 && !m_items.isOutside(side, decision.place()))
                return side;
        }
        return decision.side(word) != 0 ? decision.side(word) : decision.standing.at(word).last();
    }

    [[nodiscard]] Signature signatureOf(const MergeDecision &decision, qsizetype side) const
    {
        return m_sides.at(side).history->latestOf(m_sides.at(side).writersOf(decision.fields, decision.record));
    }

    void addTaken(const MergeDecision &decision, const query::Place &place, const DraftedChange &drafted)
    {
        const bool isSeen = std::any_of(drafted.taken.cbegin(), drafted.taken.cend(),
            [](const FieldOutcome &outcome) { return outcome.change.before != outcome.change.after; });
        if (!isSeen) {
            m_silent += drafted.taken;
            return;
        }
        const qsizetype side = insideOf(decision);
        ProposedChange proposed;
        proposed.here = signatureOf(decision, 0);
        proposed.there = signatureOf(decision, side);
        m_items.add(side, place, proposed, drafted);
    }

    const MergeSides &m_sides;
    const QList<MergeDecision> m_decisions;
    DraftItems m_items;
    QHash<Id, QList<qsizetype>> m_byRecord; ///< what the rule says of it other than to keep
    QSet<qsizetype> m_used;
    QList<FieldOutcome> m_silent;
};

} // namespace

MergeDraft draftOf(const MergeSides &sides)
{
    return DraftMaker(sides).make();
}

} // namespace waymark
