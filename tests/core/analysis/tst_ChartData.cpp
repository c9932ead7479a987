#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/ChartData.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString familiesLine = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

/// "2025-10 2025-11 | 2026-01": the runs as they are drawn.
QString runsOf(const ChartData &data)
{
    QStringList runs;
    for (const QList<ChartReading> &run : data.runs) {
        QStringList months;
        for (const ChartReading &point : run)
            months.append(point.period.text());
        runs.append(months.join(u' '));
    }
    return runs.join(u" | ");
}

QStringList rowsOf(const ChartData &data)
{
    QStringList lines;
    for (const ChartRow &row : data.rows)
        lines.append(u"%1: %2 / %3 / %4"_s.arg(row.period, row.reading, row.due, row.remark));
    return lines;
}

} // namespace

/// What a chart shows, without a window: no pixel can be right where this is wrong.
class TestChartData : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRunFromTheBaselineThroughTheTargets();
    void gapsAreGaps_data();
    void gapsAreGaps();
    void quartersAreNotGaps();
    void projectionsStandApart();
    void theTableSaysWhatTheChartShows();
    void axesEncloseEverything();
    void withoutAStartReadingsAreDrawnAndTargetsSaid();
    void withNothingToDrawThereAreStillWords();
    void aReductionDrawsNoBaseline();
    void aReportOnThePastKeepsItsTargets();
};

void TestChartData::stepsRunFromTheBaselineThroughTheTargets()
{
    KpiPlan plan(familiesLine, u"2025-10 44"_s);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QStringList steps;
    for (const ChartStep &step : data.steps)
        steps.append(step.from.toString(Qt::ISODate) + u'–' + step.to.toString(Qt::ISODate) + u' ' + step.words);
    QCOMPARE(steps,
        (QStringList{u"2025-09-01–2025-12-01 41%"_s, u"2025-12-01–2026-03-01 50%"_s, u"2026-03-01–2026-09-01 60%"_s,
            u"2026-09-01–2026-10-31 80%"_s}));
    QVERIFY(data.steps.first().isBaseline);
    QCOMPARE(data.baseline, std::optional(41.0));
    QCOMPARE(data.title, u"44% in October 2025, 16 points behind the 60% due by 1 March 2026"_s);
}

void TestChartData::gapsAreGaps_data()
{
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QString>("runs");
    QTest::newRow("unbroken") << "2025-10 1, 2025-11 2, 2025-12 3"
                              << "2025-10 2025-11 2025-12";
    QTest::newRow("a month not entered") << "2025-10 1, 2025-11 2, 2026-01 3"
                                         << "2025-10 2025-11 | 2026-01";
    QTest::newRow("a month not available") << "2025-10 1, 2025-11 n/a, 2025-12 3"
                                           << "2025-10 | 2025-12";
    QTest::newRow("ends with none") << "2025-10 1, 2025-11 n/a"
                                    << "2025-10";
}

void TestChartData::gapsAreGaps()
{
    QFETCH(QString, readings);
    QFETCH(QString, runs);
    KpiPlan plan(familiesLine, readings);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    QCOMPARE(runsOf(chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15))), runs);
}

void TestChartData::quartersAreNotGaps()
{
    KpiPlan plan(familiesLine, u"2025-06 1, 2025-09 2, 2025-12 3, 2026-06 4"_s);
    QCOMPARE(runsOf(chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15))), u"2025-06 2025-09 2025-12 | 2026-06"_s);
    plan.breakSeries(Month(2025, 9));
    const ChartData broken = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(runsOf(broken), u"2025-06 | 2025-09 2025-12 | 2026-06"_s);
    QCOMPARE(broken.seriesBreaks, QList<Month>{Month(2025, 9)});
}

void TestChartData::projectionsStandApart()
{
    KpiPlan plan(familiesLine, u"2025-10 44, 2025-11 46p"_s);
    plan.project(Month(2026, 3), 58);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(runsOf(data), u"2025-10 2025-11"_s);
    QVERIFY(!data.runs.first().first().isProvisional);
    QVERIFY(data.runs.first().last().isProvisional);
    QCOMPARE(data.projections.size(), 1);
    QCOMPARE(data.projections.first().value, 58.0);
}

void TestChartData::theTableSaysWhatTheChartShows()
{
    KpiPlan plan(familiesLine, u"2025-10 12/30, 2025-11 48p, 2025-12 n/a"_s);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2025, 12, 15));
    QCOMPARE(rowsOf(data),
        (QStringList{u"Baseline: 41% / nothing yet / –"_s, u"October 2025: 40% (12 of 30) / nothing yet / –"_s,
            u"November 2025: 48% / nothing yet / provisional"_s, u"December 2025: not available / 50% / –"_s,
            u"By 1 March 2026: not recorded / 60% / –"_s, u"By 1 September 2026: not recorded / 80% / –"_s}));
    for (const ChartRow &row : data.rows)
        QVERIFY(!row.period.isEmpty() && !row.reading.isEmpty() && !row.due.isEmpty() && !row.remark.isEmpty());
}

void TestChartData::axesEncloseEverything()
{
    KpiPlan plan(familiesLine, u"2025-06 76-100%"_s);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(data.first, Month(2025, 6));
    QCOMPARE(data.last, Month(2026, 10));
    QCOMPARE(data.valueTicks.first().words, u"0%"_s);
    QCOMPARE(data.valueTicks.last().words, u"100%"_s);
}

void TestChartData::withoutAStartReadingsAreDrawnAndTargetsSaid()
{
    KpiPlan plan(familiesLine, u"2025-10 44, 2025-11 46"_s);
    plan.clearStart();
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QVERIFY(!data.isEmpty());
    QVERIFY(data.steps.isEmpty());
    QCOMPARE(runsOf(data), u"2025-10 2025-11"_s);
    QVERIFY(data.title.contains(u"50% after 3 months"));
    QCOMPARE(rowsOf(data).last(), u"After 12 months: no date yet / 80% / the plan has no start"_s);
}

void TestChartData::withNothingToDrawThereAreStillWords()
{
    KpiPlan plan(u"kpi 1.1 Families"_s);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QVERIFY(data.isEmpty());
    QCOMPARE(data.title, u"No readings and no targets yet"_s);
    QVERIFY(data.valueTicks.isEmpty());
}

void TestChartData::aReductionDrawsNoBaseline()
{
    KpiPlan plan(u"kpi 1.1 20% fewer suspensions|593|5 10 20"_s, u"2025-10 -3"_s);
    plan.set<&Kpi::form>(KpiForm::Reduction);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2025, 11, 1));
    QVERIFY(!data.baseline);
    QCOMPARE(data.baselineWords, u"593"_s);
    QCOMPARE(data.valueTicks.first().words, u"-5%"_s);
    QCOMPARE(data.valueTicks.last().words, u"20%"_s);
}

void TestChartData::aReportOnThePastKeepsItsTargets()
{
    KpiPlan plan(familiesLine, u"2025-10 44, 2025-11 46, 2025-12 52"_s);
    const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15), Month(2025, 11));
    QCOMPARE(runsOf(data), u"2025-10 2025-11"_s);
    QCOMPARE(data.steps.size(), 4);
    QCOMPARE(
        data.title, u"46% in November 2025, 5 points ahead of the baseline of 41%; 50% is due by 1 December 2025"_s);
}

WAYMARK_TEST(TestChartData)

#include "tst_ChartData.moc"
