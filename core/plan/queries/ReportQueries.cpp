#include "plan/queries/ReportQueries.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Mark.h"
#include "plan/records/Priority.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::query {

namespace {

/// Reports of one copy in the order in which they went out.
qint64 positionOf(const Plan &plan, const IssuedReport &report)
{
    const std::optional<LedgerPlace> place = placeOf(plan, report);
    return place ? place->position : 0;
}

} // namespace

std::optional<LedgerPlace> placeOf(const Plan &plan, const IssuedReport &report)
{
    const Mark *mark = plan.get<Mark>(report.mark);
    return mark && mark->position ? std::optional(mark->place()) : std::nullopt;
}

QList<const IssuedReport *> issuedReports(const Plan &plan)
{
    QList<const IssuedReport *> reports;
    for (const Id &id : plan.living(RecordKind::IssuedReport))
        reports.append(plan.get<IssuedReport>(id));
    std::sort(reports.begin(), reports.end(), [&plan](const IssuedReport *one, const IssuedReport *other) {
        const qint64 first = positionOf(plan, *one);
        const qint64 second = positionOf(plan, *other);
        return first != second ? first > second : one->id < other->id;
    });
    return reports;
}

const IssuedReport *lastIssued(const Plan &plan, ReportKind kind, const PlanScope &scope)
{
    for (const IssuedReport *report : issuedReports(plan)) {
        if (report->report == kind && report->owner == scope.owner(plan))
            return report;
    }
    return nullptr;
}

QString nextVersion(const Plan &plan, ReportKind kind, const PlanScope &scope)
{
    int highest = 0;
    for (const IssuedReport *report : issuedReports(plan)) {
        if (report->report == kind && report->owner == scope.owner(plan))
            highest = std::max(highest, report->version.section(QLatin1Char('.'), 0, 0).toInt());
    }
    return QString::number(highest + 1);
}

const ReportText *reportText(const Plan &plan, const PlanScope &scope, Month month)
{
    return plan.get<ReportText>(keyedId(RecordKind::ReportText, scope.owner(plan), month.text()));
}

const ReportText *earlierReportText(const Plan &plan, const PlanScope &scope, Month month)
{
    const ReportText *newest = nullptr;
    for (const ReportText *text : plan.all<ReportText>(scope.owner(plan))) {
        if (text->month < month)
            newest = text; // they are listed by month
    }
    return newest;
}

QString scopeName(const Plan &plan, const PlanScope &scope)
{
    if (scope.isWholePlan())
        return QCoreApplication::translate("Report", "whole plan");
    if (const auto *group = plan.get<DeliveryGroup>(scope.id()))
        return group->name;
    const auto *priority = plan.get<Priority>(scope.id());
    return QCoreApplication::translate("Report", "priority %1").arg(priority ? priority->number : QString()).trimmed();
}

} // namespace waymark::query
