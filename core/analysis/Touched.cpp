#include "analysis/Touched.h"

#include "plan/queries/Belongings.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Priority.h"

#include <algorithm>

namespace waymark::analysis {

Touched::Touched(const Plan &plan, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const size_t kind = index(change.field->kind);
        m_own[kind].insert(change.record);
        m_fields[change.field].insert(change.record);
        m_concerned.insert(change.record);
        if (change.field->role != FieldRole::Plain)
            m_placed[kind].insert(change.record);
        m_owners[kind].unite(query::ownersOf(plan, change));
    }
    for (const QSet<Id> &owners : m_owners)
        m_concerned.unite(owners);
}

bool Touched::has(std::initializer_list<RecordKind> kinds) const
{
    return std::any_of(kinds.begin(), kinds.end(), [this](RecordKind kind) { return has(kind); });
}

bool Touched::hasShape() const
{
    return !placed(RecordKind::Priority).isEmpty() || !placed(RecordKind::Outcome).isEmpty()
        || !placed(RecordKind::Action).isEmpty();
}

bool Touched::hasCalendar() const
{
    return has(fieldOf<&PlanInfo::start>()) || has(fieldOf<&PlanInfo::autumnEnds>())
        || has(fieldOf<&PlanInfo::springEnds>()) || has(fieldOf<&PlanInfo::summerEnds>());
}

std::optional<QSet<Id>> Touched::deadlines() const
{
    if (hasShape() || hasCalendar() || has(RecordKind::Person))
        return std::nullopt;
    return own(RecordKind::Action) + ownersOf(RecordKind::Assessment) + ownersOf(RecordKind::LeadLink);
}

std::optional<QSet<Id>> Touched::rounds() const
{
    // Whose round an action is in follows from its priority, and a closed one asks nobody.
    if (hasShape() || hasCalendar() || has({RecordKind::DeliveryGroup, RecordKind::Round})
        || has(fieldOf<&Priority::group>()))
        return std::nullopt;
    return own(RecordKind::Action) + ownersOf(RecordKind::Assessment);
}

std::optional<QSet<Id>> Touched::kpis() const
{
    if (has(RecordKind::Plan)) // its start moves every target
        return std::nullopt;
    return own(RecordKind::Kpi) + ownersOf(RecordKind::Target) + ownersOf(RecordKind::Reading)
        + ownersOf(RecordKind::Comparator);
}

bool Touched::people() const
{
    return hasShape() || hasCalendar() || has({RecordKind::Person, RecordKind::LeadLink, RecordKind::Assessment})
        || has(RecordKind::Action);
}

} // namespace waymark::analysis
