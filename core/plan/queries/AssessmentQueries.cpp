#include "plan/queries/AssessmentQueries.h"

#include "plan/ChangeBuilder.h"

namespace waymark::query {

namespace {

template <typename Use> void eachAssessment(const Plan &plan, const Id &action, Month upTo, Use use)
{
    const QList<Id> &ids = plan.children(RecordKind::Assessment, action);
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        const Assessment *assessment = plan.get<Assessment>(*id);
        if ((!upTo.isValid() || assessment->month <= upTo) && !use(*assessment))
            return;
    }
}

} // namespace

const Assessment *assessment(const Plan &plan, const Id &action, Month month)
{
    const Assessment *keyed = plan.get<Assessment>(keyedId(RecordKind::Assessment, action, month.text()));
    return keyed && keyed->action == action && keyed->month == month ? keyed : nullptr;
}

const Assessment *latestAssessment(const Plan &plan, const Id &action, Month upTo)
{
    const Assessment *latest = nullptr;
    eachAssessment(plan, action, upTo, [&latest](const Assessment &assessment) {
        latest = &assessment;
        return assessment.status == Status::NotAssessed; // words without a status do not change how it stands
    });
    return latest;
}

Status statusOf(const Plan &plan, const Id &action, Month upTo)
{
    const Assessment *latest = latestAssessment(plan, action, upTo);
    return latest ? latest->status : Status::NotAssessed;
}

Due dueNow(const Plan &plan, const Action &action, Month upTo)
{
    Due due = action.due;
    eachAssessment(plan, action.id, upTo, [&due](const Assessment &assessment) {
        if (assessment.newDue.isNone())
            return true;
        due = assessment.newDue;
        return false;
    });
    return due;
}

int timesMoved(const Plan &plan, const Action &action, Month upTo)
{
    int times = 0;
    eachAssessment(plan, action.id, upTo, [&times](const Assessment &assessment) {
        times += assessment.newDue.isNone() ? 0 : 1;
        return true;
    });
    return times;
}

} // namespace waymark::query
