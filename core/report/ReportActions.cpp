#include "analysis/Deadlines.h"
#include "plan/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "report/ReportParts.h"

#include <QCoreApplication>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

/// A group that reports quarterly owes nothing in a period without the last month of a quarter.
bool isRoundIn(const Scope &scope, const Priority &priority)
{
    const DeliveryGroup *group = scope.plan.get<DeliveryGroup>(priority.group);
    if (!group || group->reporting != Rhythm::Quarterly)
        return true;
    for (Month month = scope.from; month <= scope.to; month = month.plus(1)) {
        if (month.month() % 3 == 0)
            return true;
    }
    return false;
}

ReportTrend trendOf(const analysis::StatusCounts &before, Status last, const analysis::StatusCounts &after, Status now)
{
    if (betterness(last) < 0 || betterness(now) < 0)
        return ReportTrend::Unknown;
    int gain = betterness(now) - betterness(last);
    // A large plan is missed for months; whether it is the same ten actions or two of them is what a board asks.
    for (const Status worst : {Status::Missed, Status::AtRisk}) {
        if (gain == 0)
            gain = before.count(worst) - after.count(worst);
    }
    return gain > 0 ? ReportTrend::Better : gain < 0 ? ReportTrend::Worse : ReportTrend::Same;
}

/// Whether one of its two deadlines falls in the period or in the three months after it.
bool isMilestone(const Scope &scope, QDate original, QDate now)
{
    const auto isNear = [&scope](QDate day) {
        return day.isValid() && day >= scope.from.firstDay() && day <= scope.to.plus(3).lastDay();
    };
    return isNear(original) || isNear(now);
}

} // namespace

int betterness(Status status)
{
    switch (status) {
    case Status::Missed:
        return 0;
    case Status::AtRisk:
        return 1;
    case Status::NotStarted:
        return 2;
    case Status::OnTarget:
        return 3;
    case Status::AwaitingSignOff:
        return 4;
    case Status::SignedOff:
        return 5;
    case Status::NotAssessed:
    case Status::Unreadable:
        break;
    }
    return -1;
}

QList<const Action *> Scope::actions() const
{
    QList<const Action *> all;
    for (const Priority *priority : priorities)
        all += query::actionsOfPriority(plan, priority->id);
    return all;
}

Id Scope::heading() const
{
    return isWholePlan ? plan.id() : priorities.size() == 1 ? priorities.first()->id : Id();
}

ReportStatus shown(const Plan &plan, Status status)
{
    const bool hasColour = status != Status::NotAssessed && status != Status::Unreadable;
    return {status, query::statusName(plan, status).word,
        hasColour ? QCoreApplication::translate("Status", defaultStatusWords(status).colourName) : QString()};
}

ReportStatus shown(const Plan &plan, const analysis::RollUp &heading)
{
    ReportStatus made = shown(plan, heading.status);
    made.isDecided = heading.isDecided;
    return made;
}

QString priorityWords(const Priority &priority)
{
    return priority.number.isEmpty() ? priority.title : u"%1 %2"_s.arg(priority.number, priority.title);
}

ReportAction reportAction(const Scope &scope, const Priority &priority, const Action &action)
{
    const Plan &plan = scope.plan;
    ReportAction made;
    made.ref = action.ref;
    made.text = action.text;
    made.leads = query::leadNames(plan, action.id);
    made.leads.removeDuplicates(); // in a public report two people may have one role
    made.priority = priorityWords(priority);
    made.due = action.due;
    const analysis::DeadlineStory story = analysis::deadlineStory(plan, action, scope.asOf, scope.to);
    made.dueNow = story.now;
    made.timesMoved = story.timesMoved();
    made.monthsLate = story.monthsLate;
    const QDate original = action.due.lastDay(plan.calendar());
    const QDate now = story.now.lastDay(plan.calendar());
    made.isMilestone = isMilestone(scope, original, now);
    if (original.isValid() && now.isValid())
        made.slip = int(original.daysTo(now));
    made.moveReason = story.moves.isEmpty() ? QString() : story.moves.last().reason;
    made.status = shown(plan, story.status);
    for (const Assessment *assessment : plan.all<Assessment>(action.id)) {
        if (assessment->month > scope.to)
            continue;
        if (assessment->month < scope.from && !assessment->next.isEmpty()) {
            made.planned = assessment->next;
            made.plannedIn = assessment->month;
        }
        if (!assessment->said.isEmpty()) {
            made.lastSaid = assessment->said;
            made.lastSaidIn = assessment->month;
        }
        const bool saysSomething =
            assessment->status != Status::NotAssessed || !assessment->said.isEmpty() || !assessment->next.isEmpty();
        if (assessment->month >= scope.from && saysSomething)
            made.updates.append({assessment->month, assessment->status,
                assessment->said.isEmpty() && assessment->unchanged
                    ? QCoreApplication::translate("Report", "No change.")
                    : assessment->said,
                assessment->next, assessment->correctedBy, assessment->correctedOn});
    }
    const bool wasDone = query::statusOf(plan, action.id, scope.from.plus(-1)) == Status::SignedOff;
    made.noUpdate = made.updates.isEmpty() && !wasDone && isRoundIn(scope, priority);
    return made;
}

ReportOverall overall(const Scope &scope, const analysis::StatusCounts &counts)
{
    const analysis::RollUp now = analysis::headingStatus(scope.plan, scope.heading(), counts, scope.to);
    ReportOverall made;
    made.now = shown(scope.plan, now);
    made.reason = now.reason;
    made.before = scope.from.plus(-1);
    const analysis::StatusCounts before =
        analysis::countStatuses(scope.plan, scope.actions(), made.before.lastDay().addDays(1), made.before);
    const analysis::RollUp last = analysis::headingStatus(scope.plan, scope.heading(), before, made.before);
    made.last = shown(scope.plan, last);
    made.lastReason = last.reason;
    made.trend = trendOf(before, last.status, counts, now.status);
    return made;
}

} // namespace waymark::report_parts
