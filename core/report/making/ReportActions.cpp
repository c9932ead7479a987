#include "report/making/ReportActions.h"

#include "analysis/Deadlines.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"

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

/// Whether one of its two deadlines falls in the period or in the three months after it.
bool isMilestone(const Scope &scope, QDate original, QDate now)
{
    const auto isNear = [&scope](QDate day) {
        return day.isValid() && day >= scope.from.firstDay() && day <= scope.to.plus(3).lastDay();
    };
    return isNear(original) || isNear(now);
}

} // namespace

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
    made.late = story.late;
    made.lateAtFirst = story.lateAtFirst;
    made.lateWords = analysis::lateWords(story);
    const QDate original = action.due.lastDay(plan.calendar());
    const QDate now = story.now.lastDay(plan.calendar());
    // What is red or overdue is never past its time among the milestones.
    made.isMilestone = isMilestone(scope, original, now) || story.status == Status::Missed || story.isOverdue();
    if (original.isValid() && now.isValid())
        made.slip = int(original.daysTo(now));
    made.monthsSlipped = story.monthsSlipped;
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
    // Finished before, it waits for a signature and not for an update.
    const bool isOpen = made.updates.isEmpty() && !isFinished(query::statusOf(plan, action.id, scope.from.plus(-1)));
    made.noUpdate = isOpen && isRoundIn(scope, priority);
    made.isUnasked = isOpen && !made.noUpdate;
    return made;
}

} // namespace waymark::report_parts
