#include "merge/MergeOutcome.h"

#include "merge/Upholding.h"

#include <algorithm>

namespace waymark {

namespace {

/// Collects what is written, each field once.
class OutcomeMaker
{
public:
    OutcomeMaker(const MergeSides &sides, const MergeDraft &draft, const Proposal &decided, Undecided undecided,
        const EverWriters &everWriters)
        : m_sides(sides)
        , m_draft(draft)
        , m_decided(decided)
        , m_undecided(undecided)
        , m_everWriters(everWriters)
    {
    }

    MergeOutcome make()
    {
        m_fields.add(m_draft.silent);
        // Of several words for one field the one that is taken counts; that none is, is said last.
        each([this](const ProposedChange &proposed, const DraftedChange &drafted) {
            if (proposed.isAccepted && !isLeftOpen(proposed))
                take(drafted);
        });
        each([this](const ProposedChange &proposed, const DraftedChange &drafted) {
            if (isLeftOpen(proposed))
                leaveOpen(proposed, drafted);
            else if (!proposed.isAccepted)
                keep(drafted);
        });
        Upholding upholding(m_sides, m_fields, m_firm);
        m_outcome.broughtBack = upholding.uphold();
        m_outcome.fields = inOrder();
        standOnTheMerge();
        return std::move(m_outcome);
    }

private:
    template <typename Visit> void each(const Visit &visit) const
    {
        for (qsizetype item = 0; item < m_draft.changes.size(); ++item) {
            for (qsizetype change = 0; change < m_draft.changes.at(item).size(); ++change)
                visit(m_decided.items.at(item).changes.at(change), m_draft.changes.at(item).at(change));
        }
    }

    [[nodiscard]] bool isLeftOpen(const ProposedChange &proposed) const
    {
        if (proposed.ground == Ground::Outside)
            return !proposed.isAccepted;
        return proposed.isWaiting() && m_undecided == Undecided::LeftOpen;
    }

    void take(const DraftedChange &drafted)
    {
        m_fields.add(drafted.taken);
        for (const FieldOutcome &outcome : drafted.taken) {
            if (outcome.change.field->role == FieldRole::Alive && outcome.change.after.isEmpty())
                m_firm.insert(outcome.change.record);
        }
    }

    void keep(const DraftedChange &drafted)
    {
        for (const FieldOutcome &outcome : drafted.taken) {
            const Change &change = outcome.change;
            if (m_fields.contains(change))
                continue;
            m_fields.add({{{change.field, change.record, change.before, change.before}, {}}});
            if (change.field->role == FieldRole::Alive && change.before.isEmpty())
                m_firm.insert(change.record);
        }
    }

    void leaveOpen(const ProposedChange &proposed, const DraftedChange &drafted)
    {
        m_outcome.unlearned += drafted.sets;
        for (const FieldOutcome &outcome : drafted.taken) {
            for (const Field *field : decidedTogether(*outcome.change.field))
                m_outcome.unlearned += m_everWriters({field, outcome.change.record}) - m_sides.first().history->known;
        }
        m_outcome.open += proposed.isQuestion() ? 1 : 0;
    }

    /// A value never stands on a set that its copy has not learned: whoever decided about it in a third copy would be
    /// asked again. What was taken of a set of which something else is left open stands on the merge.
    void standOnTheMerge()
    {
        for (FieldOutcome &outcome : m_outcome.fields) {
            const auto isUnlearned = [this](const Id &set) { return m_outcome.unlearned.contains(set); };
            if (std::any_of(outcome.writers.cbegin(), outcome.writers.cend(), isUnlearned))
                outcome.writers.clear();
        }
    }

    /// A key that says the same in another spelling changes only as a record comes back.
    [[nodiscard]] bool isRespelt(const Change &change) const
    {
        const Record *here = m_sides.first().plan->find(change.field->kind, change.record);
        return change.field->role == FieldRole::Key && here && here->alive && !change.after.isEmpty()
            && change.before != change.after;
    }

    [[nodiscard]] QList<FieldOutcome> inOrder()
    {
        QSet<Id> respelt;
        for (const FieldOutcome &outcome : m_fields.sorted()) {
            const Change &change = outcome.change;
            if (!isRespelt(change) || respelt.contains(change.record))
                continue;
            respelt.insert(change.record);
            const Field &alive = kindInfo(change.field->kind).alive();
            const Change same{&alive, change.record, Value(true), Value(true)};
            if (!m_fields.contains(same))
                m_fields.add({{same, sortedIds(m_sides.first().writersOf({&alive}, change.record))}});
        }
        QList<FieldOutcome> ordered;
        for (const FieldOutcome &outcome : m_fields.sorted()) {
            const Change &change = outcome.change;
            const bool comesBack = change.field->role == FieldRole::Alive && change.before == change.after
                && !change.after.isEmpty() && respelt.contains(change.record);
            if (comesBack) {
                ordered.append({{change.field, change.record, change.before, Value()}, outcome.writers});
                ordered.append({{change.field, change.record, Value(), change.after}, outcome.writers});
            } else {
                ordered.append(outcome);
            }
        }
        return ordered;
    }

    const MergeSides &m_sides;
    const MergeDraft &m_draft;
    const Proposal &m_decided;
    Undecided m_undecided;
    const EverWriters &m_everWriters;
    WrittenFields m_fields;
    QSet<Id> m_firm; ///< records whose removal was decided
    MergeOutcome m_outcome;
};

} // namespace

MergeOutcome outcomeOf(const MergeSides &sides, const MergeDraft &draft, const Proposal &decided, Undecided undecided,
    const EverWriters &everWriters)
{
    return OutcomeMaker(sides, draft, decided, undecided, everWriters).make();
}

} // namespace waymark
