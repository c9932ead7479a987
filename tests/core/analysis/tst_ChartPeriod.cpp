#include "FullChart.h"
#include "TestMain.h"

#include "analysis/charts/ChartPeriod.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList stepsOf(const QList<ChartStep> &steps)
{
    QStringList words;
    for (const ChartStep &step : steps) {
        words.append(u"%1 %2 to %3 %4%5"_s.arg(step.from.toString(Qt::ISODate))
                         .arg(step.value, 0, 'f', 1)
                         .arg(step.to.toString(Qt::ISODate))
                         .arg(step.end(), 0, 'f', 1)
                         .arg(step.isCut ? u" cut"_s : QString()));
    }
    return words;
}

int pointsIn(const ChartData &data)
{
    return static_cast<int>(readingsInOrder(data).size());
}

} // namespace

/// A closer look at a chart shows the same, only less of it.
class TestChartPeriod : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsEndAtTheEdges()
    {
        FullChart plan;
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const ChartData cut = cutToMonths(data, Month(2026, 1), Month(2026, 3));
        QCOMPARE(stepsOf(cut.steps),
            (QStringList{u"2026-01-01 50.0 to 2026-03-01 50.0 cut"_s, u"2026-03-01 60.0 to 2026-04-01 60.0"_s}));
        QCOMPARE(cut.courses.size(), 2);
        for (const ChartLevel &level : cut.levels)
            QVERIFY(level.from >= cut.first && level.to <= cut.last);
        QVERIFY(!cut.levels.isEmpty());
        QCOMPARE(cut.valueTicks, data.valueTicks);
        QCOMPARE(cut.rows, data.rows);
    }

    void slopesAreCutWhereTheyStand()
    {
        FullChart plan;
        plan.set<&Kpi::path>(KpiPath::Line);
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const ChartData cut = cutToMonths(data, Month(2026, 1), Month(2026, 2));
        // From 50 on 1 December to 60 on 1 March, 90 days: 31 of them are gone by January, 90 by March.
        QCOMPARE(cut.steps.size(), 1);
        QCOMPARE(cut.steps.first().value, 50.0 + 10.0 * 31 / 90);
        QCOMPARE(cut.steps.first().end(), 60.0);
        // Before the first target it comes from the baseline.
        const ChartData early = cutToMonths(data, Month(2025, 9), Month(2025, 9));
        QCOMPARE(early.steps.first().value, 41.0);
        QCOMPARE(early.steps.first().end(), 41.0 + 9.0 * 30 / 91);
    }

    void gapsStayGaps()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|41%|50 60 80"_s,
            u"2025-10 1, 2025-11 2, 2026-01 3, 2026-02 4, 2026-03 5"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 31));
        QCOMPARE(data.runs.size(), 2);
        const ChartData cut = cutToMonths(data, Month(2025, 11), Month(2026, 2));
        QCOMPARE(cut.runs.size(), 2);
        QCOMPARE(cut.runs.first().size(), 1);
        QCOMPARE(cut.runs.last().size(), 2);
        QCOMPARE(cutToMonths(data, Month(2026, 1), Month(2026, 2)).runs.size(), 1);
    }

    void whatHappenedElsewhenIsLeftOut()
    {
        FullChart plan;
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        QCOMPARE(data.notes.size(), 3);
        QCOMPARE(cutToMonths(data, Month(2025, 5), Month(2025, 11)).notes.size(), 2);
        QCOMPARE(pointsIn(cutToMonths(data, Month(2025, 5), Month(2025, 11))), 7);
        QCOMPARE(pointsIn(data), 15);
    }

    void monthsOutsideChangeNothing()
    {
        FullChart plan;
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const ChartData wide = cutToMonths(data, Month(2000, 1), Month(2100, 1));
        QVERIFY(wide.first == data.first && wide.last == data.last);
        QCOMPARE(stepsOf(wide.steps), stepsOf(data.steps));
        const ChartData none = cutToMonths(data, Month(2000, 1), Month(2001, 1));
        QVERIFY(none.first == data.first && none.last == data.last);
        QVERIFY(cutToMonths(ChartData(), Month(2000, 1), Month(2001, 1)).isEmpty());
    }

    void aPeriodEndsWithTheLatestReadingOrHoldsTheChosenOne()
    {
        FullChart plan;
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const auto period = [&](int months, Month holding = {}) {
            const ChartPeriod made = periodOf(data, months, holding);
            return made.first.text() + u' ' + made.last.text();
        };
        QCOMPARE(period(0), u"2025-01 2026-10"_s);
        QCOMPARE(period(36), u"2025-01 2026-10"_s);
        QCOMPARE(period(12), u"2025-06 2026-05"_s); // the projection is the last of them
        QCOMPARE(period(12, Month(2025, 7)), u"2025-06 2026-05"_s);
        QCOMPARE(period(12, Month(2025, 3)), u"2025-03 2026-02"_s);
    }
};

WAYMARK_TEST(TestChartPeriod)
#include "tst_ChartPeriod.moc"
