#include "edit/BelongingEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/Rank.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// "add_risk": a key of its own for each kind, so that history words it as people speak.
ActionName actionNameOf(const Plan &plan, const char *verb, RecordKind kind, const Id &owner)
{
    const Field *parent = kindInfo(kind).parent;
    for (const RecordKind ownerKind :
        {RecordKind::Action, RecordKind::Outcome, RecordKind::Priority, RecordKind::Kpi}) {
        const Record *record = parent->mayReferTo(ownerKind) ? plan.find(ownerKind, owner) : nullptr;
        if (record)
            return {QLatin1StringView(verb) + u'_' + QLatin1StringView(kindInfo(kind).table),
                {ActionArgument::record(ownerKind, owner)}};
    }
    return {};
}

} // namespace

Result<Added> addBelonging(const Plan &plan, RecordKind kind, const query::Place &owner, IdSource &ids)
{
    const KindInfo &info = kindInfo(kind);
    const Field *rank = findField(kind, u"rank"_s);
    if (!info.parent || !rank || !info.keys.empty() || !info.parent->mayReferTo(owner.kind))
        return fail(ErrorCode::Refused, Edit::tr("That does not belong here. Nothing was changed."));
    const Record *record = plan.find(owner.kind, owner.id);
    if (!record || !record->alive)
        return fail(ErrorCode::NotFound, Edit::tr("This is no longer in the plan. Nothing was changed."));
    const QList<Id> &there = plan.children(kind, owner.id);
    const QString last = there.isEmpty() ? QString() : plan.value(*rank, there.last()).as<QString>();
    const Id id = ids.next();
    ChangeBuilder builder(plan);
    builder.add(kind, id);
    builder.set(*info.parent, id, Value(owner.id));
    builder.set(*rank, id, Value(rankBetween(last, {})));
    return Added{builder.take(actionNameOf(plan, "add", kind, owner.id)), id};
}

Result<ChangeSet> removeBelonging(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    if (!record || !record->alive)
        return fail(ErrorCode::NotFound, Edit::tr("This is no longer in the plan. Nothing was changed."));
    ChangeBuilder builder(plan);
    builder.remove(kind, id);
    return builder.take(actionNameOf(plan, "remove", kind, plan.value(*kindInfo(kind).parent, id).as<Id>()));
}

} // namespace waymark::edit
