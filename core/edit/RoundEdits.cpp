#include "edit/RoundEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/DeliveryGroup.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

ActionName roundEditName(const char *key, const Plan &plan, const Id &owner, Month month)
{
    const RecordKind kind = owner == plan.id() ? RecordKind::Plan : RecordKind::DeliveryGroup;
    return {QString::fromLatin1(key), {ActionArgument::month(month), ActionArgument::record(kind, owner)}};
}

} // namespace

Result<ChangeSet> closeRound(const Plan &plan, const Id &owner, Month month, const QString &name, QDate day)
{
    if (!plan.get<DeliveryGroup>(owner) && owner != plan.id())
        return fail(
            ErrorCode::NotFound, Edit::tr("This delivery group is no longer in the plan. Nothing was changed."));
    if (!month.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A round needs a month such as 2026-03. Nothing was changed."));
    if (name.trimmed().isEmpty() || !day.isValid()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("Whoever closes a month signs it with name and day. Nothing was changed; say who you are."));
    }
    if (const Round *closed = query::closedRound(plan, owner, month)) {
        return fail(ErrorCode::Refused,
            Edit::tr("%1 was closed by %2 already. Nothing was changed.").arg(month.words(), closed->closedBy));
    }
    const Id id = keyedId(RecordKind::Round, owner, month.text());
    ChangeBuilder builder(plan);
    if (!plan.get<Round>(id)) {
        builder.add(RecordKind::Round, id);
        builder.set<&Round::owner>(id, owner);
        builder.set<&Round::month>(id, month);
    }
    builder.set<&Round::closedBy>(id, name.simplified());
    builder.set<&Round::closedOn>(id, day);
    return builder.take(roundEditName("close_round", plan, owner, month));
}

Result<ChangeSet> reopenRound(const Plan &plan, const Id &owner, Month month)
{
    ChangeBuilder builder(plan);
    if (const Round *closed = query::closedRound(plan, owner, month)) {
        builder.set<&Round::closedBy>(closed->id, QString());
        builder.set<&Round::closedOn>(closed->id, QDate());
    }
    return builder.take(roundEditName("reopen_round", plan, owner, month));
}

} // namespace waymark::edit
