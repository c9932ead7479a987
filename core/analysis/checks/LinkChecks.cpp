#include "analysis/checks/LinkChecks.h"

#include "analysis/checks/Check.h"
#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/HandOver.h"
#include "plan/records/KpiLink.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/Predecessor.h"
#include "plan/Status.h"
#include "plan/StatusName.h"

namespace waymark::analysis::checks {

namespace {

/// A missed action may never have begun, so it says nothing.
bool isStarted(Status status)
{
    return status == Status::OnTarget || status == Status::AtRisk || isFinished(status);
}

} // namespace

ServedKpis servedKpis(const Plan &plan)
{
    ServedKpis found;
    for (const Id &id : plan.living(RecordKind::KpiLink))
        found.served.insert(plan.get<KpiLink>(id)->kpi);
    found.isUsed = !found.served.isEmpty();
    return found;
}

QList<PlanIssue> checkLinks(const Plan &plan, const Action &action, QDate today, const ServedKpis &served)
{
    QList<PlanIssue> found;
    const QString reference = query::referenceOf(plan, RecordKind::Action, action.id);
    const Status status = query::statusOf(plan, action.id);
    const auto add = [&](CheckRule rule, const QString &sentence) {
        found.append({rule, {RecordKind::Action, action.id}, sentence});
    };
    for (const Predecessor *link : plan.all<Predecessor>(action.id)) {
        const Status first = query::statusOf(plan, link->after);
        if (!isStarted(status) || isFinished(first))
            continue;
        add(CheckRule::StartedBeforePredecessor,
            Check::tr("%1 is “%2”, but starts after %3, which is “%4”.")
                .arg(reference, query::statusName(plan, status).word,
                    query::referenceOf(plan, RecordKind::Action, link->after), query::statusName(plan, first).word));
    }
    if (served.isUsed && plan.children(RecordKind::KpiLink, action.id).isEmpty())
        add(CheckRule::ActionWithoutKpi, Check::tr("%1 serves no KPI.").arg(reference));
    if (isFinished(status))
        return found;
    for (const LeadLink *lead : plan.all<LeadLink>(action.id)) {
        for (const HandOver *agreed : plan.all<HandOver>(lead->person)) {
            const Person *taker = plan.get<Person>(agreed->to);
            if (!taker || agreed->on > today)
                continue;
            add(CheckRule::HandOverDue,
                Check::tr("%1 was to go from %2 to %3 on %4.")
                    .arg(reference, plan.get<Person>(lead->person)->name, taker->name, longDay(agreed->on)));
        }
    }
    return found;
}

} // namespace waymark::analysis::checks
