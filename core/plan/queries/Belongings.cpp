#include "plan/queries/Belongings.h"

namespace waymark::query {

QSet<Id> ownersOf(const Plan &plan, const Change &change)
{
    QSet<Id> owners;
    const Field *parent = kindInfo(change.field->kind).parent;
    if (!parent)
        return owners;
    if (const Record *record = plan.find(change.field->kind, change.record))
        owners.insert(parent->get(*record).as<Id>());
    if (change.field == parent) {
        owners.insert(change.before.as<Id>());
        owners.insert(change.after.as<Id>());
    }
    owners.remove(Id());
    return owners;
}

QList<Id> withBelongings(const Plan &plan, RecordKind kind, const Id &id)
{
    QList<Id> ids{id};
    for (const KindInfo &child : allKinds()) {
        // Actions have a history of their own.
        const bool standsAlone = child.kind == RecordKind::Outcome || child.kind == RecordKind::Action;
        if (child.parent && child.parent->mayReferTo(kind) && !standsAlone)
            ids += plan.children(child.kind, id);
    }
    return ids;
}

} // namespace waymark::query
