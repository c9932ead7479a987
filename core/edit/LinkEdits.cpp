#include "edit/LinkEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/records/Predecessor.h"

#include <QSet>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// Whether one action waits, directly or through others, for the other.
bool waitsFor(const Plan &plan, const Id &action, const Id &wanted, QSet<Id> &seen)
{
    if (action == wanted)
        return true;
    if (seen.contains(action))
        return false;
    seen.insert(action);
    for (const Predecessor *link : plan.all<Predecessor>(action)) {
        if (waitsFor(plan, link->after, wanted, seen))
            return true;
    }
    return false;
}

} // namespace

Result<ChangeSet> startAfter(const Plan &plan, const Id &action, const Id &first)
{
    if (!plan.get<Action>(action) || !plan.get<Action>(first))
        return gone();
    const QString reference = query::referenceOf(plan, RecordKind::Action, action);
    const QString firstReference = query::referenceOf(plan, RecordKind::Action, first);
    QSet<Id> seen;
    if (waitsFor(plan, first, action, seen)) {
        return fail(ErrorCode::Refused,
            action == first
                ? Edit::tr("%1 cannot start after itself. Nothing was changed; name another action.").arg(reference)
                : Edit::tr("%1 already waits for %2, so the two would wait for each other. Nothing was changed.")
                      .arg(firstReference, reference));
    }
    const Id id = keyedId(RecordKind::Predecessor, action, first.text());
    if (plan.get<Predecessor>(id)) {
        return fail(ErrorCode::NothingToDo,
            Edit::tr("%1 starts after %2 already. Nothing was changed.").arg(reference, firstReference));
    }
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Predecessor, id);
    builder.set<&Predecessor::owner>(id, action);
    builder.set<&Predecessor::after>(id, first);
    return builder.take({u"add_predecessor"_s,
        {ActionArgument::record(RecordKind::Action, action), ActionArgument::record(RecordKind::Action, first)}});
}

Result<ChangeSet> serveKpi(const Plan &plan, const Id &action, const Id &kpi)
{
    if (!plan.get<Action>(action) || !plan.get<Kpi>(kpi))
        return gone();
    const QString reference = query::referenceOf(plan, RecordKind::Action, action);
    const QString code = query::referenceOf(plan, RecordKind::Kpi, kpi);
    const Id id = keyedId(RecordKind::KpiLink, action, kpi.text());
    if (plan.get<KpiLink>(id)) {
        return fail(
            ErrorCode::NothingToDo, Edit::tr("%1 serves KPI %2 already. Nothing was changed.").arg(reference, code));
    }
    ChangeBuilder builder(plan);
    builder.add(RecordKind::KpiLink, id);
    builder.set<&KpiLink::owner>(id, action);
    builder.set<&KpiLink::kpi>(id, kpi);
    return builder.take({u"add_kpi_link"_s,
        {ActionArgument::record(RecordKind::Action, action), ActionArgument::record(RecordKind::Kpi, kpi)}});
}

Result<ChangeSet> removeLink(const Plan &plan, RecordKind kind, const Id &link)
{
    ChangeBuilder builder(plan);
    QList<ActionArgument> arguments;
    if (const Predecessor *order = kind == RecordKind::Predecessor ? plan.get<Predecessor>(link) : nullptr) {
        arguments = {ActionArgument::record(RecordKind::Action, order->owner),
            ActionArgument::record(RecordKind::Action, order->after)};
    } else if (const KpiLink *served = kind == RecordKind::KpiLink ? plan.get<KpiLink>(link) : nullptr) {
        arguments = {ActionArgument::record(RecordKind::Action, served->owner),
            ActionArgument::record(RecordKind::Kpi, served->kpi)};
    } else {
        return gone();
    }
    builder.remove(kind, link);
    return builder.take({u"remove_"_s + QLatin1StringView(kindInfo(kind).table), arguments});
}

} // namespace waymark::edit
