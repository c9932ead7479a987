#include "report/outline/PlanCells.h"

#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Assessment.h"
#include "report/outline/OutlineCells.h"

namespace waymark::plan_cells {

using namespace Qt::StringLiterals;

QString dueText(const Due &due)
{
    const Due read = Due::read(due.source());
    return read.kind() == due.kind() && read.value() == due.value() ? due.source() : due.words();
}

ReportCell statusOf(const Plan &plan, const Id &action)
{
    const Assessment *latest = query::latestAssessment(plan, action);
    const Status status = latest ? latest->status : Status::NotAssessed;
    if (status == Status::Unreadable && !latest->statusText.isEmpty())
        return report_words::cell(latest->statusText);
    const StatusWords &words = defaultStatusWords(status);
    const bool hasColour = status != Status::NotAssessed && status != Status::Unreadable;
    return report_words::statusCell({status, QString::fromLatin1(words.word),
        hasColour ? QString::fromLatin1(words.colourName) : QString(), false});
}

QString lastSaid(const Plan &plan, const Id &action)
{
    const Assessment *last = nullptr;
    for (const Assessment *assessment : plan.all<Assessment>(action)) {
        if (!assessment->said.isEmpty() && (!last || last->month < assessment->month))
            last = assessment;
    }
    return last ? last->said : QString();
}

QString lastNext(const Plan &plan, const Id &action)
{
    const Assessment *latest = query::latestAssessment(plan, action);
    return latest ? latest->next : QString();
}

ReportCell leadCell(const Plan &plan, const Id &owner)
{
    return report_words::cell(query::leadNames(plan, owner).join(u" / "_s));
}

} // namespace waymark::plan_cells
