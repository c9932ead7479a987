#include "report/making/ReportKpis.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/KpiContext.h"
#include "analysis/KpiWords.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"

#include <QCoreApplication>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

/// A year is what a board looks at; what is reckoned is reckoned from all readings.
void keepLastYear(ReportKpi &kpi)
{
    constexpr int shownMonths = 12;
    const QList<analysis::ChartReading> readings = analysis::readingsInOrder(kpi.chart);
    const Month first = readings.isEmpty() ? Month() : readings.last().period.plus(1 - shownMonths);
    if (!first.isValid() || readings.first().period >= first)
        return;
    kpi.chart = analysis::cutToMonths(kpi.chart, first, kpi.chart.last);
    kpi.chart.rows.removeIf(
        [first](const analysis::ChartRow &row) { return row.month.isValid() && row.month < first; });
    kpi.context.append(QCoreApplication::translate(
        "Report", "Chart and table show the readings since %1; all %2 count towards what is said.")
                           .arg(first.words())
                           .arg(readings.size()));
}

/// Whether what was measured in the period is better than what was measured last before it.
void tellTurn(const Scope &scope, const Kpi &kpi, ReportKpi &made)
{
    const analysis::KpiPosition &now = made.position;
    const Reading *earlier = analysis::latestReading(scope.plan, kpi, scope.from.plus(-1));
    const std::optional<double> before = earlier ? analysis::numberOf(*earlier, kpi.unit) : std::nullopt;
    if (!before || !now.value || !now.period.isValid() || now.period < scope.from)
        return;
    made.before = analysis::valueWords(*before, kpi.unit);
    made.beforeIn = earlier->period;
    made.value = analysis::valueWords(*now.value, kpi.unit);
    const double rise = analysis::roundedAsSaid(*now.value, kpi.unit) - analysis::roundedAsSaid(*before, kpi.unit);
    if (analysis::isSameNumber(rise, 0))
        return; // nobody could see a difference
    switch (analysis::directionOf(scope.plan, kpi)) {
    case Polarity::Higher:
        made.turn = rise > 0 ? 1 : -1;
        break;
    case Polarity::Lower:
        made.turn = rise < 0 ? 1 : -1;
        break;
    default: // a range, or nobody says which way is better
        break;
    }
}

ReportKpi reportKpi(const Scope &scope, const Kpi &kpi, const Priority *priority, bool isLastYear)
{
    const QList<analysis::TargetStep> steps = analysis::trajectory(scope.plan, kpi);
    ReportKpi made;
    made.code = kpi.code;
    made.text = kpi.text;
    made.priorityId = priority ? priority->id : Id();
    made.priority = priority ? priorityWords(*priority) : QString();
    made.baseline = analysis::baselineWords(kpi);
    for (const analysis::TargetStep &step : steps)
        made.targets.append({step.months, step.due, step.words});
    made.position = analysis::kpiPosition(scope.plan, kpi, scope.asOf, scope.to);
    tellTurn(scope, kpi, made);
    made.context = analysis::kpiContext(scope.plan, kpi, scope.asOf, scope.to);
    made.chart = analysis::chartData(scope.plan, kpi, scope.asOf, scope.to);
    if (isLastYear)
        keepLastYear(made);
    return made;
}

} // namespace

QList<ReportKpi> reportKpis(const Scope &scope, bool isLastYear)
{
    QList<ReportKpi> made;
    for (const Kpi *kpi : scope.plan.all<Kpi>()) {
        if (scope.chosen.holds(scope.plan, *kpi)) {
            const Priority *priority = query::priorityOf(scope.plan, RecordKind::Outcome, kpi->outcome);
            made.append(reportKpi(scope, *kpi, priority, isLastYear));
        }
    }
    return made;
}

ReportKpiCounts countKpis(const Scope &scope, const QList<ReportKpi> &kpis)
{
    ReportKpiCounts counts;
    counts.heldOn = analysis::yardstickDay(scope.asOf, scope.to, {});
    for (const ReportKpi &kpi : kpis) {
        ++counts.total;
        switch (kpi.position.status) {
        case analysis::KpiStatus::OnTrajectory:
        case analysis::KpiStatus::Met:
            ++counts.atTarget;
            counts.caveats.add(kpi.position, counts.heldOn);
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
