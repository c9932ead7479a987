#include "Reckoning.h"

#include "analysis/KpiAnalysis.h"
#include "analysis/PlanChecks.h"
#include "Measure.h"
#include "pages/ReportSigns.h"
#include "Plans.h"
#include "report/making/ReportBuilder.h"
#include "report/questions/ReportQuestions.h"

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

/// What is asked before a public report, the most that can be, goes out.
double questionsMs(int times, const QString &folder)
{
    BenchPlan plan(folder + u"/asked-%1.waymark"_s.arg(times), times);
    const auto document = plan.open();
    ReportRequest request;
    request.kind = ReportKind::Public;
    request.from = request.to = Month(2023, 3);
    const Result<ReportData> data = buildReport(document->plan(), {}, request, plan.clock);
    if (!data)
        return 0;
    return medianMs(5, [&] { (void)reportQuestions(document->plan(), *data, request, plan.clock, lackingSigns()); });
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
    const double askedTen = questionsMs(10, folder.path());
    const double askedHundred = questionsMs(100, folder.path());
    printFigure(
        u"questions of a public report of 100 × the plan ÷ of 10 ×"_s, askedHundred, askedTen, u"ms"_s, u"12"_s);
    const double hundred = analysisMs(100);
    const double thousand = analysisMs(1000);
    printFigure(u"1,000 KPIs × 120 readings ÷ 100 × 120"_s, thousand, hundred, u"ms"_s, u"11"_s);
}

} // namespace waymark::bench
