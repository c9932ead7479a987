#include "exchange/update/PlanUpdate.h"

#include "exchange/update/RankGaps.h"
#include "exchange/update/UpdateRecords.h"
#include "plan/queries/References.h"
#include "plan/Rank.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Record.h"
#include "plan/texts/FoldedText.h"

#include <QHash>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A record of the document and where it stands in it.
template <typename Draft> struct Drafted
{
    const Draft *draft;
    Id parent; ///< the id that its parent has, or would have
};

/// In the order of the plan within each parent.
QList<Id> livingInOrder(const Plan &plan, RecordKind kind)
{
    QList<Id> ids = plan.living(kind);
    const KindInfo &info = kindInfo(kind);
    const auto key = [&](const Id &id) {
        return std::tuple(info.parent ? plan.value(*info.parent, id).as<Id>() : Id(),
            info.order ? valueText(plan.value(*info.order, id)) : QString(), id);
    };
    std::sort(ids.begin(), ids.end(), [&key](const Id &one, const Id &other) { return key(one) < key(other); });
    return ids;
}

/// One kind of record after the other, parents first, since what stands under a record is matched by it, too.
class Update
{
public:
    Update(const Plan &plan, const ImportChoices &choices, const EarlierImports &earlier, IdSource &ids)
        : m_plan(plan)
        , m_earlier(earlier)
        , m_ids(ids)
        , m_records(plan, choices, earlier, ids)
    {
    }

    Proposal run(const PlanDraft &draft)
    {
        matchTree(draft);
        const QList<ProposedItem> kpis = matched(listed(draft.kpis), ReferenceOf::SeveralRecords);
        QList<ProposedItem> others = matched(owned(draft.risks), ReferenceOf::OneRecord);
        others += matched(owned(draft.decisions), ReferenceOf::OneRecord);
        others += matched(owned(draft.evidence), ReferenceOf::OneRecord);
        const QList<DraftTerm> terms = joinedTerms(draft.terms);
        others += matched(listed(terms), ReferenceOf::OneRecord);
        Proposal proposal;
        proposal.items = treeInOrder(draft) + kpis + others + m_missing;
        leaveWhatBelongsToRemoved(proposal);
        return proposal;
    }

private:
    void matchTree(const PlanDraft &draft)
    {
        m_priorities = matched(listed(draft.priorities), ReferenceOf::OneRecord);
        QList<Drafted<DraftOutcome>> outcomes;
        for (qsizetype at = 0; at < draft.priorities.size(); ++at) {
            for (const DraftOutcome &outcome : draft.priorities.at(at).outcomes)
                outcomes.append({&outcome, m_priorities.at(at).record});
        }
        m_outcomes = matched(outcomes, ReferenceOf::OneRecord);
        QList<Drafted<DraftAction>> actions;
        for (qsizetype at = 0; at < outcomes.size(); ++at) {
            m_records.rememberOutcome(outcomes.at(at).draft->ref, m_outcomes.at(at).record);
            for (const DraftAction &action : outcomes.at(at).draft->actions)
                actions.append({&action, m_outcomes.at(at).record});
        }
        m_actions = matched(actions, ReferenceOf::OneRecord);
    }

    /// Each priority with its outcomes, each of these with its actions.
    [[nodiscard]] QList<ProposedItem> treeInOrder(const PlanDraft &draft) const
    {
        QList<ProposedItem> items;
        auto outcome = m_outcomes.cbegin();
        auto action = m_actions.cbegin();
        for (qsizetype at = 0; at < draft.priorities.size(); ++at) {
            items.append(m_priorities.at(at));
            for (const DraftOutcome &drafted : draft.priorities.at(at).outcomes) {
                items.append(*outcome++);
                for (qsizetype each = 0; each < drafted.actions.size(); ++each)
                    items.append(*action++);
            }
        }
        return items;
    }

    template <typename Draft> [[nodiscard]] static QList<Drafted<Draft>> listed(const QList<Draft> &drafts)
    {
        QList<Drafted<Draft>> listed;
        for (const Draft &draft : drafts)
            listed.append(Drafted<Draft>{&draft, Id()});
        return listed;
    }

    /// Under the priority that was open where they stood.
    template <typename Draft> [[nodiscard]] QList<Drafted<Draft>> owned(const QList<Draft> &drafts) const
    {
        QList<Drafted<Draft>> listed;
        for (const Draft &draft : drafts)
            listed.append({&draft, m_priorities.value(std::max(0, draft.priority)).record});
        return listed;
    }

    template <typename Draft>
    [[nodiscard]] QList<ProposedItem> matched(const QList<Drafted<Draft>> &drafts, ReferenceOf meaning)
    {
        const RecordKind kind = UpdateRecords::kindOf(Draft());
        const QList<Id> living = livingInOrder(m_plan, kind);
        QList<Matchable> theirs;
        for (const Drafted<Draft> &drafted : drafts) {
            theirs.append(knownBy(*drafted.draft));
            theirs.last().parent = isLivingParent(kind, drafted.parent) ? drafted.parent : Id();
        }
        QList<Matchable> ours;
        for (const Id &id : living)
            ours.append(knownBy(m_plan, kind, id));
        const QList<Match> matches = matchRecords(theirs, ours, meaning);
        const QStringList ranks = ranksFor(kind, drafts, living, matches);
        findRemoved(kind);
        QList<ProposedItem> items;
        QList<bool> isMet(living.size());
        for (qsizetype at = 0; at < drafts.size(); ++at) {
            const Match &match = matches.at(at);
            items.append(
                itemFor(*drafts.at(at).draft, theirs.at(at), match, living, {drafts.at(at).parent, ranks.at(at)}));
            for (const qsizetype met : match.living >= 0 ? QList<qsizetype>{match.living} : match.candidates)
                isMet[met] = true;
        }
        for (qsizetype at = 0; at < living.size(); ++at) {
            if (!isMet.at(at))
                addMissing(kind, living.at(at));
        }
        return items;
    }

    [[nodiscard]] bool isLivingParent(RecordKind kind, const Id &parent) const
    {
        const Field *field = kindInfo(kind).parent;
        if (!field || parent.isNull())
            return false;
        const std::vector<KindInfo> &kinds = allKinds();
        return std::any_of(kinds.cbegin(), kinds.cend(), [&](const KindInfo &info) {
            const Record *record = field->mayReferTo(info.kind) ? m_plan.find(info.kind, parent) : nullptr;
            return record && record->alive;
        });
    }

    /// Of those that are new or may be, among the siblings that they would have.
    template <typename Draft>
    [[nodiscard]] QStringList ranksFor(RecordKind kind, const QList<Drafted<Draft>> &drafts, const QList<Id> &living,
        const QList<Match> &matches) const
    {
        QStringList ranks(drafts.size());
        const Field *order = kindInfo(kind).order;
        if (!order || order->role != FieldRole::Rank)
            return ranks;
        QHash<Id, QList<qsizetype>> families;
        for (qsizetype at = 0; at < drafts.size(); ++at)
            families[drafts.at(at).parent].append(at);
        for (auto family = families.cbegin(); family != families.cend(); ++family) {
            QList<Id> siblings;
            for (const qsizetype at : *family)
                siblings.append(matches.at(at).living < 0 ? Id() : living.at(matches.at(at).living));
            const QStringList own = ranksBetweenSiblings(m_plan, kind, family.key(), siblings);
            for (qsizetype each = 0; each < own.size(); ++each)
                ranks[family->at(each)] = own.at(each);
        }
        return ranks;
    }

    template <typename Draft>
    [[nodiscard]] ProposedItem itemFor(
        const Draft &draft, const Matchable &known, const Match &match, const QList<Id> &living, const NewPlace &place)
    {
        ProposedItem item;
        item.kind = UpdateRecords::kindOf(draft);
        item.name = known.reference.isEmpty() ? query::firstWords(known.text) : known.reference;
        item.place = draft.place;
        if (match.living >= 0) {
            item.record = living.at(match.living);
            item.name = query::referenceOf(m_plan, item.kind, item.record);
            item.changes = m_records.changes(draft, item.record);
            item.state = saysAnything(item.changes) ? ProposedItem::State::Changed : ProposedItem::State::Same;
            return item;
        }
        const Id removed = m_removed.value(keyOf(known));
        item.record = newId(draft, removed);
        const QList<ProposedChange> made = m_records.made(draft, item.record, place);
        if (match.candidates.isEmpty()) {
            item.state = removed.isNull() ? ProposedItem::State::New : ProposedItem::State::Removed;
            item.changes = made;
            if (!removed.isNull())
                standAgainst(item.changes);
            return item;
        }
        item.state = ProposedItem::State::Unclear;
        for (const qsizetype candidate : match.candidates)
            item.choices.append({living.at(candidate), m_records.changes(draft, living.at(candidate))});
        item.choices.append({item.record, made});
        return item;
    }

    /// Not only what the plan stands against.
    [[nodiscard]] static bool saysAnything(const QList<ProposedChange> &changes)
    {
        return std::any_of(changes.cbegin(), changes.cend(),
            [](const ProposedChange &change) { return change.isAccepted || change.isWaiting(); });
    }

    /// What stands in the document under something that was removed here goes with it. Parents stand before it.
    static void leaveWhatBelongsToRemoved(Proposal &proposal)
    {
        QSet<Id> removed;
        for (ProposedItem &item : proposal.items) {
            for (ProposedChange &change : item.changes) {
                if (needsAnswer(change, removed))
                    standAgainst(change);
            }
            if (item.makesRecord() && !item.changes.first().isAccepted) {
                standAgainst(item.changes);
                item.state = ProposedItem::State::Removed;
                removed.insert(item.record);
            } else if (item.state == ProposedItem::State::Changed && !saysAnything(item.changes)) {
                item.state = ProposedItem::State::Same;
            }
        }
    }

    static void standAgainst(ProposedChange &change)
    {
        change.ground = Ground::Plan;
        change.isAccepted = false;
    }

    static void standAgainst(QList<ProposedChange> &changes)
    {
        for (ProposedChange &change : changes)
            standAgainst(change);
    }

    template <typename Draft> [[nodiscard]] Id newId(const Draft &draft, const Id &removed)
    {
        if constexpr (std::is_same_v<Draft, DraftTerm>)
            return keyedId(RecordKind::GlossaryTerm, m_plan.id(), draft.term);
        else
            return removed.isNull() ? m_ids.next() : removed;
    }

    [[nodiscard]] static QString keyOf(const Matchable &known)
    {
        const QString text = foldedName(known.text);
        return text.isEmpty() ? QString() : foldedReference(known.reference) + u'\x1f' + text;
    }

    /// What an import brought and somebody removed since: the document still has it, and that is no news.
    void findRemoved(RecordKind kind)
    {
        m_removed.clear();
        for (const Id &id : m_plan.removedIds(kind)) {
            const QString key = keyOf(knownBy(m_plan, kind, id));
            if (!key.isEmpty() && m_earlier.value(kindInfo(kind).alive(), id) == Value(true))
                m_removed.insert(key, id);
        }
    }

    void addMissing(RecordKind kind, const Id &id)
    {
        ProposedItem item;
        item.state = ProposedItem::State::Missing;
        item.kind = kind;
        item.record = id;
        item.name = query::referenceOf(m_plan, kind, id);
        m_missing.append(item);
    }

    const Plan &m_plan;
    const EarlierImports &m_earlier;
    IdSource &m_ids;
    UpdateRecords m_records;
    QList<ProposedItem> m_priorities; ///< in the order of the document, as are the next two
    QList<ProposedItem> m_outcomes;
    QList<ProposedItem> m_actions;
    QList<ProposedItem> m_missing;
    QHash<QString, Id> m_removed; ///< of the kind that is matched now
};

} // namespace

Proposal updateFrom(const Plan &plan, const PlanDraft &draft, const ImportChoices &choices,
    const EarlierImports &earlier, IdSource &ids)
{
    return Update(plan, choices, earlier, ids).run(draft);
}

ChangeSet updateSet(const Plan &plan, const Proposal &proposal, const ImportChoices &choices)
{
    ChangeSet set = acceptedChanges(proposal, {u"update"_s, {}}, SetKind::Import);
    const Field &mapping = fieldOf<&PlanInfo::mapping>();
    if (!choices.mapping.isEmpty() && choices.mapping != plan.info().mapping)
        set.changes.append({&mapping, plan.id(), plan.value(mapping, plan.id()), Value(choices.mapping)});
    return set;
}

} // namespace waymark
