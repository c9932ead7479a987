#include "edit/TreeEdits.h"

#include "edit/Edit.h"
#include "edit/JoinedEdits.h"
#include "plan/queries/References.h"
#include "plan/Rank.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

const Field &rankField(RecordKind kind)
{
    return *findField(kind, u"rank"_s);
}

QString rankOf(const Plan &plan, RecordKind kind, const Id &id)
{
    return plan.value(rankField(kind), id).as<QString>();
}

/// The rank that puts something right behind `after`, or first where that is null and `first` is wanted.
QString rankBehind(const Plan &plan, RecordKind kind, const QList<Id> &siblings, const Id &after)
{
    const qsizetype place = siblings.indexOf(after);
    const Id before = place >= 0 ? after : siblings.isEmpty() ? Id() : siblings.last();
    const Id next = place >= 0 && place + 1 < siblings.size() ? siblings.at(place + 1) : Id();
    return rankBetween(
        before.isNull() ? QString() : rankOf(plan, kind, before), next.isNull() ? QString() : rankOf(plan, kind, next));
}

Id parentOfPlace(const Plan &plan, const query::Place &place)
{
    const Field *parent = kindInfo(place.kind).parent;
    return parent ? plan.value(*parent, place.id).as<Id>() : Id();
}

bool isAlive(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    return record && record->alive;
}

/// A record inside another of the list goes with it.
bool isInside(const Plan &plan, const query::Place &place, const QList<query::Place> &others)
{
    query::Place above = place;
    while (const Field *parent = kindInfo(above.kind).parent) {
        above = {above.kind == RecordKind::Action ? RecordKind::Outcome : RecordKind::Priority,
            plan.value(*parent, above.id).as<Id>()};
        if (std::any_of(
                others.cbegin(), others.cend(), [&above](const query::Place &other) { return other.id == above.id; }))
            return true;
    }
    return false;
}

Added add(const Plan &plan, RecordKind kind, const Id &parent, const Id &after, IdSource &ids)
{
    ChangeBuilder builder(plan);
    const Id id = ids.next();
    const KindInfo &info = kindInfo(kind);
    builder.add(kind, id);
    if (info.parent)
        builder.set(*info.parent, id, Value(parent));
    builder.set(rankField(kind), id, Value(rankBehind(plan, kind, plan.children(kind, parent), after)));
    const QString reference = nextReference(plan, kind, parent);
    builder.set(*findField(kind, kind == RecordKind::Priority ? u"number"_s : u"ref"_s), id, Value(reference));
    return {builder.take({u"add"_s, {ActionArgument::record(kind, id)}}), id};
}

} // namespace

Result<Added> addAction(const Plan &plan, const Id &outcome, const Id &after, IdSource &ids)
{
    if (!isAlive(plan, RecordKind::Outcome, outcome))
        return gone();
    return add(plan, RecordKind::Action, outcome, after, ids);
}

Result<Added> addOutcome(const Plan &plan, const Id &priority, const Id &after, IdSource &ids)
{
    if (!isAlive(plan, RecordKind::Priority, priority))
        return gone();
    return add(plan, RecordKind::Outcome, priority, after, ids);
}

Result<Added> addPriority(const Plan &plan, const Id &after, IdSource &ids)
{
    return add(plan, RecordKind::Priority, {}, after, ids);
}

Result<ChangeSet> remove(const Plan &plan, const query::Place &place)
{
    if (!isAlive(plan, place.kind, place.id))
        return gone();
    ChangeBuilder builder(plan);
    builder.remove(place.kind, place.id);
    ChangeSet set = builder.take({u"remove"_s, {ActionArgument::record(place.kind, place.id)}});
    // A KPI outlives its outcome: only the link goes.
    ChangeBuilder links(plan);
    for (const Kpi *kpi : plan.all<Kpi>()) {
        const bool removed = std::any_of(set.changes.cbegin(), set.changes.cend(), [kpi](const Change &change) {
            return change.field->kind == RecordKind::Outcome && change.record == kpi->outcome;
        });
        if (removed)
            links.set<&Kpi::outcome>(kpi->id, Id());
    }
    set.changes = links.take({}).changes + set.changes;
    return set;
}

Result<ChangeSet> removeAll(const Plan &plan, const QList<query::Place> &places)
{
    QList<ChangeSet> sets;
    for (const query::Place &place : places) {
        if (isInside(plan, place, places))
            continue;
        Result<ChangeSet> set = remove(plan, place);
        if (!set)
            return set;
        sets.append(std::move(*set));
    }
    if (sets.size() == 1)
        return sets.first();
    return joined(plan, sets, {u"remove_several"_s, {ActionArgument::count(sets.size())}});
}

namespace {

/// Ranks for one moved sibling. Where its new neighbours tie, those behind it must move on too, or it would stay put.
void writeOrder(ChangeBuilder &builder, const Plan &plan, RecordKind kind, const QList<Id> &order, qsizetype moved)
{
    QString before = moved > 0 ? rankOf(plan, kind, order.at(moved - 1)) : QString();
    for (qsizetype at = moved; at < order.size(); ++at) {
        if (at > moved && rankOf(plan, kind, order.at(at)) > before)
            return;
        qsizetype next = at + 1;
        while (next < order.size() && rankOf(plan, kind, order.at(next)) <= before)
            ++next;
        before = rankBetween(before, next < order.size() ? rankOf(plan, kind, order.at(next)) : QString());
        builder.set(rankField(kind), order.at(at), Value(before));
    }
}

} // namespace

Result<ChangeSet> moveBy(const Plan &plan, const query::Place &place, int step)
{
    if (!isAlive(plan, place.kind, place.id))
        return gone();
    const QList<Id> &siblings = plan.children(place.kind, parentOfPlace(plan, place));
    const qsizetype from = siblings.indexOf(place.id);
    const qsizetype to = from + step;
    if (to < 0 || to >= siblings.size())
        return fail(ErrorCode::NothingToDo, Edit::tr("It already stands at the end of its list."));
    ChangeBuilder builder(plan);
    QList<Id> order = siblings;
    order.move(from, to);
    writeOrder(builder, plan, place.kind, order, to);
    return builder.take({u"move"_s, {ActionArgument::record(place.kind, place.id)}});
}

Result<ChangeSet> moveTo(const Plan &plan, const query::Place &place, const Id &parent)
{
    const KindInfo &info = kindInfo(place.kind);
    const RecordKind parentKind = place.kind == RecordKind::Action ? RecordKind::Outcome : RecordKind::Priority;
    if (!isAlive(plan, place.kind, place.id) || !info.parent || !isAlive(plan, parentKind, parent))
        return gone();
    ChangeBuilder builder(plan);
    builder.set(*info.parent, place.id, Value(parent));
    if (parentOfPlace(plan, place) != parent)
        builder.set(rankField(place.kind), place.id,
            Value(rankBehind(plan, place.kind, plan.children(place.kind, parent), {})));
    return builder.take({u"move"_s, {ActionArgument::record(place.kind, place.id)}});
}

QString nextReference(const Plan &plan, RecordKind kind, const Id &parent)
{
    QString prefix;
    if (kind == RecordKind::Outcome || kind == RecordKind::Action) {
        const QString above =
            kind == RecordKind::Outcome ? plan.get<Priority>(parent)->number : plan.get<Outcome>(parent)->ref;
        if (above.isEmpty())
            return {};
        prefix = above + u'.';
    }
    // All of them, not only the siblings: what was moved elsewhere keeps its reference.
    int highest = 0;
    for (const Id &sibling : plan.living(kind)) {
        const QString reference = query::referenceOf(plan, kind, sibling);
        if (reference.startsWith(prefix))
            highest = std::max(highest, QStringView(reference).mid(prefix.size()).toInt());
    }
    return prefix + QString::number(highest + 1);
}

} // namespace waymark::edit
