#include "report/making/ReportBuilder.h"

#include "analysis/Deadlines.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "report/data/ReportWords.h"
#include "report/making/MadeBelongings.h"
#include "report/making/MovedSince.h"
#include "report/making/ReportActions.h"
#include "report/making/ReportChanges.h"
#include "report/making/ReportGlossary.h"
#include "report/making/ReportKpis.h"
#include "report/making/ReportOverall.h"
#include "report/making/WrittenWords.h"
#include "report/public/PublicPlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_parts;

namespace {

QString scopeWords(const Plan &plan, const PlanScope &scope, const QList<const Priority *> &priorities)
{
    if (scope.isWholePlan())
        return ReportWords::tr("Whole plan");
    if (const DeliveryGroup *group = plan.get<DeliveryGroup>(scope.id()))
        return group->name;
    return ReportWords::tr("Priority %1: %2").arg(priorities.first()->number, priorities.first()->title);
}

/// Each once, in the order of the priorities.
QStringList collected(const QList<const Priority *> &priorities, const std::function<QString(const Priority &)> &of)
{
    QStringList names;
    for (const Priority *priority : priorities) {
        if (const QString name = of(*priority); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Which months of the period the groups have signed off.
void addClosings(const Scope &scope, ReportIdentity &identity)
{
    QSet<Id> owners;
    for (const Priority *priority : scope.priorities)
        owners.insert(scope.plan.get<DeliveryGroup>(priority->group) ? priority->group : scope.plan.id());
    const Round *last = nullptr;
    for (const Id &owner : std::as_const(owners)) {
        for (Month month = scope.from; month <= scope.to; month = month.plus(1)) {
            ++identity.rounds;
            const Round *closed = query::closedRound(scope.plan, owner, month);
            identity.closedRounds += closed ? 1 : 0;
            last = closed ? closed : last;
        }
    }
    if (identity.rounds == 1 && last) {
        identity.closedBy = last->closedBy;
        identity.closedOn = last->closedOn;
    }
}

ReportIdentity identity(const Scope &scope, const ReportRequest &request, QDate today)
{
    const Plan &plan = scope.plan;
    ReportIdentity made;
    made.plan = plan.info().title;
    made.partnership = plan.info().partnership;
    made.scope = scopeWords(plan, request.scope, scope.priorities);
    made.groups = collected(scope.priorities, [&plan](const Priority &priority) {
        const DeliveryGroup *group = plan.get<DeliveryGroup>(priority.group);
        return group ? group->name : QString();
    });
    made.leads =
        collected(scope.priorities, [&plan](const Priority &priority) { return query::groupLead(plan, priority); });
    made.from = request.from;
    made.to = request.to;
    addClosings(scope, made);
    made.author = request.author;
    made.version = request.version;
    made.draft = request.draft;
    made.made = today;
    return made;
}

QList<ReportAccount> accountsOf(const Scope &scope, const Id &heading)
{
    QList<ReportAccount> made;
    for (const Narrative *account : scope.plan.all<Narrative>(heading)) {
        if (account->month < scope.from || scope.to < account->month)
            continue;
        ReportAccount told{account->month, {}};
        for (const Field &field : kindInfo(RecordKind::Narrative).fields) {
            const Value value = field.role == FieldRole::Plain ? field.get(*account) : Value();
            if (!value.isEmpty())
                told.texts.append({QCoreApplication::translate("Field", field.caption), value.as<QString>()});
        }
        if (!told.texts.isEmpty())
            made.append(told);
    }
    return made;
}

ReportOutcome reportOutcome(const Scope &scope, const Priority &priority, const Outcome &outcome)
{
    const QList<const Action *> actions = scope.plan.all<Action>(outcome.id);
    const analysis::RollUp whole = analysis::headingStatus(
        scope.plan, outcome.id, analysis::countStatuses(scope.plan, actions, scope.asOf, scope.to), scope.to);
    ReportOutcome made{
        outcome.ref, outcome.text, shown(scope.plan, whole), whole.reason, {}, accountsOf(scope, outcome.id)};
    for (const Action *action : actions)
        made.actions.append(reportAction(scope, priority, *action));
    return made;
}

void collectPriorities(const Scope &scope, ReportData &data)
{
    for (const Priority *priority : scope.priorities) {
        ReportPriority made;
        made.number = priority->number;
        made.title = priority->title;
        made.lead = query::groupLead(scope.plan, *priority);
        made.counts = analysis::countStatuses(
            scope.plan, query::actionsOfPriority(scope.plan, priority->id), scope.asOf, scope.to);
        const analysis::RollUp whole = analysis::headingStatus(scope.plan, priority->id, made.counts, scope.to);
        made.status = shown(scope.plan, whole);
        made.reason = whole.reason;
        made.accounts = accountsOf(scope, priority->id);
        QList<ReportKpi> kpis;
        std::copy_if(data.kpis.cbegin(), data.kpis.cend(), std::back_inserter(kpis),
            [priority](const ReportKpi &kpi) { return kpi.priorityId == priority->id; });
        made.kpiCounts = countKpis(scope, kpis);
        for (const Outcome *outcome : scope.plan.all<Outcome>(priority->id))
            made.outcomes.append(reportOutcome(scope, *priority, *outcome));
        data.priorities.append(made);
    }
}

/// Missed before at risk, the longest past the first date at the top; what is equally late stays in the plan's order.
void collectExceptions(ReportData &data)
{
    for (const ReportAction *action : data.actions()) {
        if (action->isException())
            data.exceptions.append(*action);
        else if (action->late.isPast)
            data.lateOthers.append(*action);
        else if (action->speaksOfDelay && !isFinished(action->status.status))
            data.delayedOthers.append(*action);
    }
    const auto later = [](const ReportAction &a, const ReportAction &b) {
        const auto since = [](const analysis::Lateness &late) { return late.isPast ? late.months : -1; };
        return std::pair(since(a.lateAtFirst), since(a.late)) > std::pair(since(b.lateAtFirst), since(b.late));
    };
    std::stable_sort(data.lateOthers.begin(), data.lateOthers.end(), later);
    std::stable_sort(data.exceptions.begin(), data.exceptions.end(), [&later](const auto &a, const auto &b) {
        const bool aMissed = a.status.status == Status::Missed;
        const bool bMissed = b.status.status == Status::Missed;
        return aMissed != bMissed ? aMissed : later(a, b);
    });
}

void addStatusesAndKey(const Plan &plan, ReportData &data)
{
    const auto add = [&](Status status) {
        data.statuses.append({shown(plan, status), data.counts.count(status)});
        const query::StatusName name = query::statusName(plan, status);
        // The report has colours of its own; a plan that calls them otherwise is told apart, never contradicted in
        // silence.
        const ReportStatus known = shown(plan, status);
        const bool isOther = !name.colour.startsWith(u'#') && !known.colour.isEmpty()
            && name.colour.compare(known.colour, Qt::CaseInsensitive) != 0;
        data.key.append({known, isOther ? name.colour : QString(), name.definition});
    };
    for (const Status status : chosenStatuses)
        add(status);
    for (const Status status : {Status::NotAssessed, Status::Unreadable}) {
        if (data.counts.count(status) > 0)
            add(status);
    }
}

Result<void> checkRequest(const Plan &plan, const ReportRequest &request)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from) {
        return fail(ErrorCode::Invalid,
            ReportWords::tr(
                "The report could not be made because its period does not run from one month to the same or a "
                "later one. Nothing was written; choose the months again."));
    }
    if (!request.scope.isIn(plan)) {
        return fail(ErrorCode::NotFound,
            ReportWords::tr(
                "The report could not be made because the priority or delivery group it is for is no longer in "
                "the plan. Nothing was written; choose another."));
    }
    return {};
}

Result<ReportData> madeOf(
    const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request, const Clock &clock)
{
    if (const Result<void> checked = checkRequest(plan, request); !checked)
        return fail(checked.error());
    const Scope scope{plan, request.scope, request.scope.priorities(plan), request.from, request.to,
        std::min(request.to.lastDay().addDays(1), clock.today())};

    ReportData data;
    data.kind = request.kind;
    data.parts = request.parts();
    data.identity = identity(scope, request, clock.today());
    data.counts = analysis::countStatuses(plan, scope.actions(), scope.asOf, scope.to);
    data.overall = overall(scope, data.counts);
    addStatusesAndKey(plan, data);
    data.countingShare = analysis::countingShare(plan);
    data.kpis = reportKpis(scope, request.kind != ReportKind::ReviewPack); // monitors look at all of it
    addBelongings(scope, data);
    data.kpiCounts = countKpis(scope, data.kpis);
    collectPriorities(scope, data);
    collectExceptions(data);
    data.hasLastReport = request.lastReport.isValid();
    data.lastReport = request.lastReport;
    data.unknownReport = request.unknownReport;
    if (data.has(ReportPart::Changes))
        data.changes = changesSince(scope, since);
    if (data.has(ReportPart::Since) || request.kind == ReportKind::Highlight) // page one says what turned
        data.since = movedSince(scope, since, request);
    if (data.has(ReportPart::History))
        addHistory(scope, data);
    addWords(scope, data);
    explainAbbreviations(plan, data);
    return data;
}

/// Who reports by themselves: the delivery groups, and priorities without one, in the order of the priorities.
QList<PlanScope> reportingScopes(const Plan &plan, const PlanScope &scope)
{
    QList<PlanScope> scopes;
    for (const Priority *priority : scope.priorities(plan)) {
        const PlanScope own(plan.get<DeliveryGroup>(priority->group) ? priority->group : priority->id);
        if (!scopes.contains(own))
            scopes.append(own);
    }
    return scopes;
}

/// A board reads each group's pages by themselves.
Result<ReportData> withSections(
    const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request, const Clock &clock)
{
    Result<ReportData> whole = madeOf(plan, since, request, clock);
    const QList<PlanScope> scopes = reportingScopes(plan, request.scope);
    if (!whole || request.kind != ReportKind::Highlight || scopes.size() < 2)
        return whole;
    for (const PlanScope &scope : scopes) {
        ReportRequest own = request;
        own.scope = scope;
        const Result<ReportData> section = madeOf(plan, since, own, clock);
        if (!section)
            return fail(section.error());
        whole->sections.append(*section);
    }
    return whole;
}

} // namespace

Result<ReportData> buildReport(
    const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request, const Clock &clock)
{
    if (request.kind != ReportKind::Public)
        return withSections(plan, since, request, clock);
    const PublicPlan open = publicPlan(plan, request.scope, request.to);
    ReportRequest nobodys = request;
    nobodys.author = plan.info().partnership;
    // The sets hold names and numbers as they were.
    Result<ReportData> data = madeOf(open.plan, {}, nobodys, clock);
    if (data)
        data->hidden = open.hidden;
    return data;
}

Month usualReportMonth(const Plan &plan, Month round)
{
    const Month before = round.plus(-1);
    bool isBeforeAssessed = false;
    for (const Id &id : plan.living(RecordKind::Assessment)) {
        const Assessment *assessment = plan.get<Assessment>(id);
        if (assessment->status == Status::NotAssessed)
            continue;
        if (assessment->month == round)
            return round;
        isBeforeAssessed = isBeforeAssessed || assessment->month == before;
    }
    return isBeforeAssessed ? before : round;
}

} // namespace waymark
