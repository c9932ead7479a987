#include "report/making/ReportActions.h"

#include "analysis/Deadlines.h"
#include "analysis/TellingWords.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Whether what was to come next has its day behind it by the end of the period, or today where that is earlier.
bool hasItsDayPast(const Scope &scope, const Assessment &assessment)
{
    const QDate day = analysis::lastDayNamed(assessment.next, assessment.month);
    return day.isValid() && day < std::min(scope.asOf, scope.to.lastDay());
}

/// What of it is new in the period, and what its words say against its status.
void tellNews(const Scope &scope, const Action &action, const analysis::DeadlineStory &story, ReportAction &made)
{
    const Status before = query::statusOf(scope.plan, action.id, scope.from.plus(-1));
    const bool wasKnown = betterness(before) >= 0;
    made.isFirstAssessed = !wasKnown && betterness(story.status) >= 0;
    made.isNewlyFinished = wasKnown && isFinished(story.status) && betterness(story.status) > betterness(before);
    made.isBeforeDeadline = story.day.isValid() && story.day >= std::min(scope.asOf, scope.to.lastDay());
    for (const ReportUpdate &update : made.updates)
        made.speaksOfDelay = made.speaksOfDelay || !analysis::wordOfDelay(update.said).isEmpty();
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
                assessment->next, hasItsDayPast(scope, *assessment), assessment->correctedBy, assessment->correctedOn});
    }
    tellNews(scope, action, story, made);
    // Finished before, it waits for a signature and not for an update.
    const bool isOpen = made.updates.isEmpty() && !isFinished(query::statusOf(plan, action.id, scope.from.plus(-1)));
    made.noUpdate = isOpen && isRoundIn(scope, priority);
    made.isUnasked = isOpen && !made.noUpdate;
    return made;
}

} // namespace waymark::report_parts
