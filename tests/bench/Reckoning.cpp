#include "Reckoning.h"

#include "analysis/KpiAnalysis.h"
#include "analysis/PlanChecks.h"
#include "Measure.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
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

/// So many KPIs with 120 monthly readings each.
Plan scoreCard(int kpis)
{
    RandomIds ids;
    const Plan nothing;
    ChangeBuilder builder(nothing);
    const Id plan = ids.next();
    builder.add(RecordKind::Plan, plan);
    builder.set<&PlanInfo::start>(plan, QDate(2016, 4, 1));
    for (int number = 0; number < kpis; ++number) {
        const Id kpi = ids.next();
        builder.add(RecordKind::Kpi, kpi);
        builder.set<&Kpi::code>(kpi, u"%1a"_s.arg(number));
        builder.set<&Kpi::unit>(kpi, Unit::Percent);
        builder.set<&Kpi::polarity>(kpi, Polarity::Higher);
        const Id target = keyedId(RecordKind::Target, kpi, u"12"_s);
        builder.add(RecordKind::Target, target);
        builder.set<&Target::kpi>(target, kpi);
        builder.set<&Target::months>(target, std::optional(12));
        builder.set<&Target::value>(target, std::optional(80.0));
        for (int month = 0; month < 120; ++month) {
            const Month period = Month(2016, 4).plus(month);
            const Id reading = keyedId(RecordKind::Reading, kpi, period.text());
            builder.add(RecordKind::Reading, reading);
            builder.set<&Reading::kpi>(reading, kpi);
            builder.set<&Reading::period>(reading, period);
            builder.set<&Reading::value>(reading, std::optional(50.0 + (number + month * 7) % 13));
        }
    }
    Plan made;
    made.apply(builder.take({u"create"_s, {}}).changes);
    return made;
}

double analysisMs(int kpis)
{
    const Plan plan = scoreCard(kpis);
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
