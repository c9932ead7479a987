#include "edit/ChartEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Annotation.h"
#include "plan/records/Kpi.h"
#include "plan/records/Recalculation.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// Of a KPI's chart, or of all charts where the owner is the plan.
ActionName chartEditName(const Plan &plan, const Id &owner, const QString &key, const QString &keyOfAll)
{
    if (owner == plan.id())
        return {keyOfAll, {}};
    return {key, {ActionArgument::record(RecordKind::Kpi, owner)}};
}

} // namespace

Result<ChangeSet> recalculateFrom(
    const Plan &plan, const Id &kpi, Month period, Month until, const QString &reason, const QString &by)
{
    if (!plan.get<Kpi>(kpi))
        return gone();
    if (!period.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("Say from which month on, such as March 2026. Nothing was changed."));
    if (until.isValid() && until < period) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 lies before %2. Nothing was changed; the last month that counts comes after the first.")
                .arg(until.words(), period.words()));
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("Limits are reckoned afresh for a reason, so that nobody takes it for a trick. Nothing was "
                     "changed; write it down."));
    }
    const Id id = keyedId(RecordKind::Recalculation, kpi, period.text());
    ChangeBuilder builder(plan);
    if (!plan.get<Recalculation>(id)) {
        builder.add(RecordKind::Recalculation, id);
        builder.set<&Recalculation::owner>(id, kpi);
        builder.set<&Recalculation::period>(id, period);
    }
    builder.set<&Recalculation::until>(id, until);
    builder.set<&Recalculation::reason>(id, reason.trimmed());
    builder.set<&Recalculation::by>(id, by.simplified());
    return builder.take(
        {u"recalculate"_s, {ActionArgument::record(RecordKind::Kpi, kpi), ActionArgument::month(period)}});
}

Result<ChangeSet> annotate(const Plan &plan, const Id &owner, QDate on, const QString &words, IdSource &ids)
{
    if (!plan.get<Kpi>(owner) && owner != plan.id())
        return gone();
    if (!on.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("Say on which day, such as 31 March 2026. Nothing was changed."));
    if (words.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("Say what happened. Nothing was changed."));
    ChangeBuilder builder(plan);
    const Id id = ids.next();
    builder.add(RecordKind::Annotation, id);
    builder.set<&Annotation::owner>(id, owner);
    builder.set<&Annotation::on>(id, on);
    builder.set<&Annotation::words>(id, words.simplified());
    return builder.take(chartEditName(plan, owner, u"annotate"_s, u"annotate_all"_s));
}

Result<ChangeSet> removeFromChart(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    if (!record || !record->alive)
        return gone();
    ChangeBuilder builder(plan);
    builder.remove(kind, id);
    const Id owner = plan.value(*kindInfo(kind).parent, id).as<Id>();
    const QString key = u"remove_"_s + QLatin1StringView(kindInfo(kind).table);
    return builder.take(chartEditName(plan, owner, key, key + u"_from_all"_s));
}

} // namespace waymark::edit
