#include "analysis/Deadlines.h"

#include "plan/PlanQueries.h"

namespace waymark::analysis {

bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    if (isFinished(query::statusOf(plan, action.id, upTo)))
        return false;
    const QDate due = query::dueNow(plan, action, upTo).lastDay(plan.calendar());
    return due.isValid() && due < today;
}

int monthsLate(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    if (!isOverdue(plan, action, today, upTo))
        return 0;
    const QDate due = query::dueNow(plan, action, upTo).lastDay(plan.calendar());
    int months = 1;
    while (due.addMonths(months) < today)
        ++months;
    return months;
}

int monthsSlipped(const Plan &plan, const Action &action, Month upTo)
{
    const QDate original = action.due.lastDay(plan.calendar());
    const QDate now = query::dueNow(plan, action, upTo).lastDay(plan.calendar());
    return original.isValid() && now.isValid() ? Month::of(original).monthsTo(Month::of(now)) : 0;
}

} // namespace waymark::analysis
