#include "report/making/ReportScope.h"

#include "plan/queries/PlanQueries.h"
#include "plan/Status.h"
#include "plan/StatusName.h"

#include <QCoreApplication>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

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
    return chosen.isWholePlan() ? plan.id() : priorities.size() == 1 ? priorities.first()->id : Id();
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

} // namespace waymark::report_parts
