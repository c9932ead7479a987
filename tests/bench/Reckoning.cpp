#include "Reckoning.h"

#include "analysis/KpiAnalysis.h"
#include "analysis/PlanChecks.h"
#include "Measure.h"
#include "Plans.h"

#include <QTemporaryDir>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

double issuesMs(int times, const QString &folder)
{
    BenchPlan plan(folder + u"/%1.waymark"_s.arg(times), times);
    const auto document = plan.open();
    return medianMs(5, [&document] { (void)analysis::checkPlan(document->plan(), today, Month(2026, 3)); });
}

double analysisMs(int kpis)
{
    Plan plan;
    plan.apply(scoreCard(kpis, 120).changes);
    return medianMs(3, [&plan] {
        for (const Kpi *kpi : plan.all<Kpi>())
            (void)analysis::analyseKpi(plan, *kpi, today);
    });
}

} // namespace

void measureReckoning()
{
    const QTemporaryDir folder;
    const double issuesTen = issuesMs(10, folder.path());
    const double issuesHundred = issuesMs(100, folder.path());
    printFigure(u"issues list of 100 × the plan ÷ of 10 ×"_s, issuesHundred, issuesTen, u"ms"_s, u"10"_s);
    const double hundred = analysisMs(100);
    const double thousand = analysisMs(1000);
    printFigure(u"1,000 KPIs × 120 readings ÷ 100 × 120"_s, thousand, hundred, u"ms"_s, u"11"_s);
}

} // namespace waymark::bench
