#include "frame/OpenRound.h"

#include "plan/PlanQueries.h"

#include <algorithm>

namespace waymark {

namespace {

bool isFinishedRound(const Plan &plan, Month month)
{
    const QList<Id> actions = plan.living(RecordKind::Action);
    return std::all_of(actions.cbegin(), actions.cend(), [&](const Id &action) {
        const Assessment *assessment = query::assessment(plan, action, month);
        return (assessment && assessment->status != Status::NotAssessed)
            || query::statusOf(plan, action, month) == Status::SignedOff;
    });
}

} // namespace

Month openRound(const Plan &plan, QDate today)
{
    const Month thisMonth = Month::of(today);
    Month latest;
    for (const Id &id : plan.living(RecordKind::Assessment)) {
        const Assessment *assessment = plan.get<Assessment>(id);
        if (assessment->month <= thisMonth)
            latest = std::max(latest, assessment->month);
    }
    if (!latest.isValid())
        return thisMonth.plus(-1);
    return latest < thisMonth && isFinishedRound(plan, latest) ? latest.plus(1) : latest;
}

QList<Month> roundsToChoose(Month round, QDate today)
{
    const Month newest = std::max(Month::of(today), round);
    const int count = std::max(13, round.monthsTo(newest) + 2);
    QList<Month> months;
    for (int back = 0; back < std::min(count, 36); ++back)
        months.append(newest.plus(-back));
    return months;
}

} // namespace waymark
