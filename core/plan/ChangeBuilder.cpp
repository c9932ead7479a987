#include "plan/ChangeBuilder.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

void ChangeBuilder::set(const Field &field, const Id &record, const Value &after)
{
    const auto place = std::pair(&field, record);
    const auto known = m_places.constFind(place);
    if (known != m_places.constEnd()) {
        m_changes[*known].after = after;
        return;
    }
    m_places.insert(place, m_changes.size());
    m_changes.append({&field, record, m_plan.value(field, record), after});
}

void ChangeBuilder::add(const ChangeSet &set)
{
    for (const Change &change : set.changes)
        this->set(*change.field, change.record, change.after);
}

void ChangeBuilder::add(RecordKind kind, const Id &record)
{
    // Re-adding writes every field, so that nothing of the removed one shines through.
    const KindInfo &info = kindInfo(kind);
    if (m_plan.find(kind, record)) {
        for (const Field &field : info.fields)
            set(field, record, Value());
    }
    set(info.alive(), record, Value(true));
}

void ChangeBuilder::remove(RecordKind kind, const Id &record)
{
    for (const KindInfo &child : allKinds()) {
        if (!child.parent || !child.parent->mayReferTo(kind))
            continue;
        for (const Id &id : m_plan.children(child.kind, record))
            remove(child.kind, id);
    }
    // A link is known by both its ends and cannot outlive either.
    for (const KindInfo &link : allKinds()) {
        for (const Field *key : link.keys) {
            if (key->role != FieldRole::Key || !key->mayReferTo(kind))
                continue;
            for (const Id &id : m_plan.living(link.kind)) {
                if (m_plan.value(*key, id) == Value(record))
                    remove(link.kind, id);
            }
        }
    }
    set(kindInfo(kind).alive(), record, Value());
}

Value ChangeBuilder::value(const Field &field, const Id &record) const
{
    const auto known = m_places.constFind(std::pair(&field, record));
    return known == m_places.constEnd() ? m_plan.value(field, record) : m_changes[*known].after;
}

bool ChangeBuilder::hasChanges() const
{
    return std::any_of(
        m_changes.cbegin(), m_changes.cend(), [](const Change &change) { return change.before != change.after; });
}

ChangeSet ChangeBuilder::take(const ActionName &name, SetKind kind)
{
    ChangeSet set;
    set.kind = kind;
    set.name = name;
    set.changes = std::move(m_changes);
    set.changes.removeIf([](const Change &change) { return change.before == change.after; });
    m_changes.clear();
    m_places.clear();
    return set;
}

Id keyedId(RecordKind kind, const Id &space, const QString &key)
{
    return Id::named(space, QLatin1StringView(kindInfo(kind).table) + u':' + foldedName(key));
}

} // namespace waymark
