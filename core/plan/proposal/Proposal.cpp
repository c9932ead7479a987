#include "plan/proposal/Proposal.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark {

namespace {

/// Ids that are not in the plan yet, and what stands for them in the set.
class NewRecords
{
public:
    explicit NewRecords(const Proposal &proposal)
    {
        for (const ProposedItem &item : proposal.items) {
            if (item.makesRecord() || item.state == ProposedItem::State::Unclear)
                m_open.insert(item.record);
        }
    }

    void settle(const Id &id, const Id &as)
    {
        m_open.remove(id);
        if (id != as)
            m_others.insert(id, as);
    }

    /// Refers to none that is still open, except itself.
    [[nodiscard]] bool allows(const ProposedChange &proposed, const Id &own) const
    {
        return std::all_of(proposed.changes.cbegin(), proposed.changes.cend(), [&](const Change &change) {
            const Id target = change.after.as<Id>();
            return target.isNull() || target == own || !m_open.contains(target);
        });
    }

    [[nodiscard]] Value settled(const Value &value) const
    {
        const Id target = value.as<Id>();
        const auto other = m_others.constFind(target);
        return target.isNull() || other == m_others.constEnd() ? value : Value(*other);
    }

private:
    QSet<Id> m_open;
    QHash<Id, Id> m_others;
};

/// Joins changes of the same field of the same record: the first before, the last after.
class ChangeJoiner
{
public:
    void add(const Change &change)
    {
        const auto place = std::pair(change.field, change.record);
        const auto known = m_places.constFind(place);
        if (known != m_places.constEnd()) {
            m_changes[*known].after = change.after;
            return;
        }
        m_places.insert(place, m_changes.size());
        m_changes.append(change);
    }

    [[nodiscard]] QList<Change> take()
    {
        m_changes.removeIf([](const Change &change) { return change.before == change.after; });
        return std::move(m_changes);
    }

private:
    QList<Change> m_changes;
    QHash<std::pair<const Field *, Id>, qsizetype> m_places;
};

bool refersTo(const ProposedChange &proposed, const Id &record)
{
    return std::any_of(proposed.changes.cbegin(), proposed.changes.cend(),
        [&record](const Change &change) { return change.after.as<Id>() == record; });
}

QList<ProposedChange> &openChanges(ProposedItem &item)
{
    return item.state == ProposedItem::State::Unclear && item.chosen >= 0 ? item.choices[item.chosen].changes
                                                                          : item.changes;
}

/// What makes the record: all else of a new one needs it.
bool isMaking(const ProposedItem &item, qsizetype change)
{
    return change == 0 && item.makesRecord();
}

void acceptNeeds(Proposal &proposal, qsizetype item, qsizetype change);

void take(Proposal &proposal, qsizetype item, qsizetype change)
{
    ProposedChange &proposed = openChanges(proposal.items[item])[change];
    if (proposed.isAccepted || proposed.ground == Ground::Closed)
        return;
    proposed.isAccepted = true;
    proposed.isDecided = true;
    acceptNeeds(proposal, item, change);
}

void acceptNeeds(Proposal &proposal, qsizetype item, qsizetype change)
{
    if (proposal.items.at(item).makesRecord() && change > 0)
        take(proposal, item, 0);
    const ProposedChange proposed = openChanges(proposal.items[item]).at(change);
    for (qsizetype other = 0; other < proposal.items.size(); ++other) {
        const ProposedItem &needed = proposal.items.at(other);
        if (other != item && needed.makesRecord() && refersTo(proposed, needed.record))
            take(proposal, other, 0);
    }
}

void leave(Proposal &proposal, qsizetype item, qsizetype change)
{
    QList<ProposedChange> &own = openChanges(proposal.items[item]);
    own[change].isAccepted = false;
    if (!isMaking(proposal.items.at(item), change))
        return;
    for (ProposedChange &rest : own)
        rest.isAccepted = false;
    const Id made = proposal.items.at(item).record;
    for (qsizetype other = 0; other < proposal.items.size(); ++other) {
        QList<ProposedChange> &changes = openChanges(proposal.items[other]);
        for (qsizetype at = 0; other != item && at < changes.size(); ++at) {
            if (changes.at(at).isAccepted && refersTo(changes.at(at), made))
                leave(proposal, other, at);
        }
    }
}

bool isSameField(const ProposedChange &left, const ProposedChange &right)
{
    return left.main().field->together == right.main().field->together && left.main().record == right.main().record
        && (left.main().field == right.main().field || *left.main().field->together != '\0');
}

/// Of several words for one field, from as many copies, only one can be taken.
void leaveOtherWords(Proposal &proposal, qsizetype item, qsizetype change)
{
    const ProposedChange taken = openChanges(proposal.items[item]).at(change);
    for (qsizetype other = 0; other < proposal.items.size(); ++other) {
        for (qsizetype at = 0; at < proposal.items.at(other).changes.size(); ++at) {
            const ProposedChange &word = proposal.items.at(other).changes.at(at);
            const bool isItself = other == item && at == change;
            if (!isItself && word.ground == Ground::Apart && isSameField(word, taken))
                setAccepted(proposal, other, at, false);
        }
    }
}

} // namespace

const Change &ProposedChange::main() const
{
    const auto found = std::find_if(changes.cbegin(), changes.cend(),
        [](const Change &change) { return change.field->role == FieldRole::Plain && change.before != change.after; });
    return found == changes.cend() ? changes.first() : *found;
}

const QList<ProposedChange> &ProposedItem::open() const
{
    return state == State::Unclear && chosen >= 0 ? choices.at(chosen).changes : changes;
}

bool ProposedItem::isWaiting() const
{
    return (state == State::Unclear && chosen < 0)
        || std::any_of(open().cbegin(), open().cend(), [](const ProposedChange &change) { return change.isWaiting(); });
}

qsizetype Proposal::count(ProposedItem::State state) const
{
    return std::count_if(
        items.cbegin(), items.cend(), [state](const ProposedItem &item) { return item.state == state; });
}

bool Proposal::isWaiting() const
{
    return std::any_of(items.cbegin(), items.cend(), [](const ProposedItem &item) { return item.isWaiting(); });
}

void setAccepted(Proposal &proposal, qsizetype item, qsizetype change, bool isAccepted)
{
    if (isAccepted)
        take(proposal, item, change);
    else
        leave(proposal, item, change);
    ProposedChange &decided = openChanges(proposal.items[item])[change];
    decided.isDecided = decided.ground != Ground::Closed;
    if (isAccepted && decided.ground == Ground::Apart)
        leaveOtherWords(proposal, item, change);
}

void choose(Proposal &proposal, qsizetype item, int choice)
{
    ProposedItem &unclear = proposal.items[item];
    unclear.chosen = choice;
    if (choice < 0 || unclear.choices.at(choice).record == unclear.record)
        return;
    const Id record = unclear.choices.at(choice).record;
    for (qsizetype at = 0; at < proposal.items.size(); ++at) {
        ProposedItem &other = proposal.items[at];
        if (at != item && other.chosen >= 0 && other.choices.at(other.chosen).record == record)
            other.chosen = -1;
    }
}

QSet<Id> unansweredRecords(const Proposal &proposal)
{
    QSet<Id> records;
    for (const ProposedItem &item : proposal.items) {
        if (item.state == ProposedItem::State::Unclear && item.chosen < 0)
            records.insert(item.record);
    }
    return records;
}

bool needsAnswer(const ProposedChange &change, const QSet<Id> &unanswered)
{
    return std::any_of(change.changes.cbegin(), change.changes.cend(),
        [&unanswered](const Change &each) { return unanswered.contains(each.after.as<Id>()); });
}

ChangeSet acceptedChanges(const Proposal &proposal, const ActionName &name, SetKind kind)
{
    NewRecords records(proposal);
    ChangeJoiner joiner;
    for (const ProposedItem &item : proposal.items) {
        const bool isUnclear = item.state == ProposedItem::State::Unclear;
        if (isUnclear && item.chosen < 0)
            continue;
        const Id record = isUnclear ? item.choices.at(item.chosen).record : item.record;
        const bool isNew = item.makesRecord() || (isUnclear && record == item.record);
        bool isThere = !isNew;
        for (const ProposedChange &proposed : item.open()) {
            const bool isTaken = proposed.isAccepted && records.allows(proposed, record);
            isThere = isThere || isTaken;
            if (!isThere)
                break; // what makes the record is not taken, so nothing of it is
            if (!isTaken)
                continue;
            for (const Change &change : proposed.changes)
                joiner.add({change.field, change.record, change.before, records.settled(change.after)});
        }
        if (isThere)
            records.settle(item.record, record);
    }
    ChangeSet set;
    set.kind = kind;
    set.name = name;
    set.changes = joiner.take();
    return set;
}

} // namespace waymark
