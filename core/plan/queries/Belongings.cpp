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

Place parentPlace(const Plan &plan, const Place &place)
{
    const Field *parent = kindInfo(place.kind).parent;
    const Id id = parent ? plan.value(*parent, place.id).as<Id>() : Id();
    for (const KindInfo &info : allKinds()) {
        if (!id.isNull() && parent->mayReferTo(info.kind) && plan.find(info.kind, id))
            return {info.kind, id};
    }
    return {};
}

Place spokenPlace(const Plan &plan, Place place)
{
    const auto standsAlone = [](RecordKind kind) {
        return kind == RecordKind::Outcome || kind == RecordKind::Action || !kindInfo(kind).parent;
    };
    while (!standsAlone(place.kind)) {
        const Place above = parentPlace(plan, place);
        if (above.id.isNull())
            break;
        place = above;
    }
    return place;
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
