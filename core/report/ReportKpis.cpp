#include "report/ReportKpis.h"

#include "analysis/KpiContext.h"
#include "analysis/KpiWords.h"
#include "plan/PlanQueries.h"

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

ReportKpi reportKpi(const Scope &scope, const Kpi &kpi, const Priority *priority)
{
    const QList<analysis::TargetStep> steps = analysis::trajectory(scope.plan, kpi);
    ReportKpi made;
    made.code = kpi.code;
    made.text = kpi.text;
    made.priorityId = priority ? priority->id : Id();
    made.priority = priority ? priorityWords(*priority) : QString();
    made.baseline = analysis::baselineWords(kpi);
    for (const analysis::TargetStep &step : steps)
        made.targets.append({step.months, Month::of(step.due), step.words});
    made.position = analysis::kpiPosition(scope.plan, kpi, scope.asOf, scope.to);
    made.context = analysis::kpiContext(scope.plan, kpi, scope.asOf, scope.to);
    made.chart = analysis::chartData(scope.plan, kpi, scope.asOf, scope.to);
    return made;
}

} // namespace

QList<ReportKpi> reportKpis(const Scope &scope)
{
    QList<ReportKpi> made;
    for (const Kpi *kpi : scope.plan.all<Kpi>()) {
        const Priority *priority = query::priorityOf(scope.plan, RecordKind::Outcome, kpi->outcome);
        if (scope.isWholePlan || scope.priorities.contains(priority))
            made.append(reportKpi(scope, *kpi, priority));
    }
    return made;
}

ReportKpiCounts countKpis(const QList<ReportKpi> &kpis)
{
    ReportKpiCounts counts;
    for (const ReportKpi &kpi : kpis) {
        ++counts.total;
        switch (kpi.position.status) {
        case analysis::KpiStatus::OnTrajectory:
        case analysis::KpiStatus::Met:
            ++counts.atTarget;
            break;
        case analysis::KpiStatus::Behind:
            ++counts.behind;
            break;
        case analysis::KpiStatus::NoReadings:
            ++counts.noReading;
            break;
        default:
            ++counts.notComparable;
        }
    }
    return counts;
}

} // namespace waymark::report_parts
