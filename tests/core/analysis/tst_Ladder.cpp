#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/ChartData.h"
#include "analysis/KpiAnalysis.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString ladderLine = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

/// Up and down around 50, so that no rule marks anything.
QList<double> quiet(int count)
{
    QList<double> values;
    for (int index = 0; index < count; ++index)
        values.append(index % 2 == 0 ? 49 : 51 + index % 3);
    return values;
}

} // namespace

/// How much is read out of so many readings, and that nothing is read across what must not be.
class TestLadder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberOfReadingsHasItsRung_data();
    void eachNumberOfReadingsHasItsRung();
    void nothingIsReadAcrossASeriesBreak();
    void gapsCostTheirRangesButNotTheSeries();
    void unlikePeriodsAreNotMixed();
    void aStatedRhythmMayHaveGaps();
    void lastPointTellsTheVariation();
    void assuranceIsOfTheLastTarget();
    void limitsAreClippedOnlyInTheDrawing();
    void forecastNeedsFourReadings();
    void forecastFollowsTheLineAndStaysPossible();
    void everythingIsKnownAtOnce();
};

void TestLadder::eachNumberOfReadingsHasItsRung_data()
{
    QTest::addColumn<int>("readings");
    QTest::addColumn<QString>("rung");
    QTest::newRow("0") << 0 << u"none"_s;
    QTest::newRow("1") << 1 << u"table"_s;
    QTest::newRow("3") << 3 << u"table"_s;
    QTest::newRow("4") << 4 << u"line"_s;
    QTest::newRow("9") << 9 << u"line"_s;
    QTest::newRow("10") << 10 << u"run"_s;
    QTest::newRow("12") << 12 << u"run"_s;
    QTest::newRow("13") << 13 << u"xmr"_s;
}

void TestLadder::eachNumberOfReadingsHasItsRung()
{
    QFETCH(int, readings);
    QFETCH(QString, rung);
    KpiPlan plan(ladderLine);
    plan.readMonthly(Month(2025, 1), quiet(readings));
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QCOMPARE(rungText(ladder.rung), rung);
    QCOMPARE(ladder.centre.has_value(), readings >= 10);
    QCOMPARE(ladder.upper.has_value(), readings >= 13);
    QVERIFY2(ladder.why.endsWith(u'.') && (readings < 2 || ladder.why.startsWith(u"%1 readings: "_s.arg(readings))),
        qPrintable(ladder.why));
    const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(chart.rungWords, ladder.why);
    QCOMPARE(chart.isJoined(), readings >= 4);
}

void TestLadder::nothingIsReadAcrossASeriesBreak()
{
    KpiPlan plan(ladderLine);
    plan.readMonthly(Month(2024, 1), quiet(20));
    plan.breakSeries(Month(2025, 6));
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QCOMPARE(ladder.readings, 3);
    QCOMPARE(ladder.from, Month(2025, 6));
    QCOMPARE(rungText(ladder.rung), u"table"_s);
    QVERIFY(ladder.why.endsWith(u"Readings before June 2025 were counted differently and are not part of this."_s));
}

void TestLadder::gapsCostTheirRangesButNotTheSeries()
{
    KpiPlan plan(ladderLine);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    plan.readMonthly(Month(2025, 1), QList<double>{40, 41, 40, 41, 40, 41, 40});
    plan.read(u"2025-08 n/a"_s);
    plan.readMonthly(Month(2025, 9), QList<double>{60, 61, 60, 61, 60, 61, 60});
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QCOMPARE(ladder.readings, 14);
    QCOMPARE(rungText(ladder.rung), u"xmr"_s);
    // Every range within a run is 1; the step of 20 lies in the gap and is none.
    QVERIFY(qAbs(*ladder.upper - *ladder.centre - 2.66) < 1e-9);
}

void TestLadder::unlikePeriodsAreNotMixed()
{
    KpiPlan plan(ladderLine);
    plan.read(u"2024-03 40, 2024-06 41, 2024-09 42, 2024-12 43"_s); // quarters
    plan.readMonthly(Month(2025, 1), quiet(11));
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QCOMPARE(ladder.from, Month(2024, 12));
    QCOMPARE(rungText(ladder.rung), u"run"_s);
    QVERIFY(ladder.why.endsWith(u"Readings before December 2024 are of other periods and are not part of this."_s));

    KpiPlan other(ladderLine);
    other.readMonthly(Month(2024, 1), quiet(13));
    other.read(u"2025-04 40, 2025-07 41"_s); // quarters from here on
    QCOMPARE(ladderOf(other.plan(), other.kpi()).readings, 3);
}

void TestLadder::aStatedRhythmMayHaveGaps()
{
    KpiPlan plan(ladderLine);
    plan.set<&Kpi::frequency>(Frequency::Termly);
    plan.read(u"2024-12 40, 2025-03 41, 2025-07 42, 2025-12 43, 2026-03 44"_s);
    QCOMPARE(latestSeries(plan.plan(), plan.kpi()).runs.size(), 1);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    QCOMPARE(latestSeries(plan.plan(), plan.kpi()).runs.size(), 5);
    QCOMPARE(latestSeries(plan.plan(), plan.kpi()).points().size(), 5);
    plan.set<&Kpi::frequency>(Frequency::Yearly);
    QCOMPARE(latestSeries(plan.plan(), plan.kpi()).points().size(), 1);
}

void TestLadder::lastPointTellsTheVariation()
{
    KpiPlan plan(ladderLine);
    plan.readMonthly(Month(2024, 12), quiet(14));
    QCOMPARE(variationText(ladderOf(plan.plan(), plan.kpi()).variation), u"common cause"_s);
    plan.read(u"2026-02 63"_s);
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QCOMPARE(ladder.signalled, (QList<LadderSignal>{{Month(2026, 2), SignalRule::BeyondLimit, SignalDirection::Up}}));
    QCOMPARE(variationText(ladder.variation), u"improvement"_s);
    plan.set<&Kpi::polarity>(Polarity::Lower);
    QCOMPARE(variationText(ladderOf(plan.plan(), plan.kpi()).variation), u"concern"_s);
    plan.set<&Kpi::polarity>(Polarity::Range);
    QCOMPARE(variationText(ladderOf(plan.plan(), plan.kpi()).variation), u"special cause"_s);
    QVERIFY(chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).runs.last().last().isSignal());
}

void TestLadder::assuranceIsOfTheLastTarget()
{
    KpiPlan plan(ladderLine);
    plan.readMonthly(Month(2025, 1), quiet(13));
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QVERIFY(*ladder.upper < 80);
    QCOMPARE(assuranceText(ladder.assurance), u"fail"_s);
    plan.set<&Kpi::polarity>(Polarity::Lower);
    QCOMPARE(assuranceText(ladderOf(plan.plan(), plan.kpi()).assurance), u"pass"_s);
}

void TestLadder::limitsAreClippedOnlyInTheDrawing()
{
    KpiPlan plan(ladderLine);
    plan.readMonthly(Month(2025, 1), QList<double>{5, 95, 5, 95, 5, 95, 5, 95, 5, 95, 5, 95, 5});
    const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
    QVERIFY(*ladder.upper > 100 && *ladder.lower < 0);
    const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(chart.levels.size(), 3);
    QCOMPARE(chart.levels.at(1).value, 100.0);
    QCOMPARE(chart.levels.at(2).value, 0.0);
    QCOMPARE(chart.valueTicks.last().words, u"100%"_s);
}

void TestLadder::forecastNeedsFourReadings()
{
    KpiPlan plan(ladderLine, u"2025-10 40, 2025-11 42, 2025-12 44"_s);
    const ForecastResult none = kpiForecast(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QVERIFY(!none.forecast);
    QCOMPARE(none.whyNot, u"A forecast needs 4 readings of one kind; there are 3."_s);
    plan.read(u"2026-01 46"_s);
    const ForecastResult some = kpiForecast(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QVERIFY(some.forecast && some.whyNot.isEmpty());
    QCOMPARE(some.forecast->period, Month(2026, 9));
    QCOMPARE(some.forecast->words, u"62% (62–62%) by September 2026 if it goes on like this"_s);
}

void TestLadder::forecastFollowsTheLineAndStaysPossible()
{
    // One odd reading moves the range, not the line.
    KpiPlan plan(ladderLine, u"2025-09 40, 2025-10 42, 2025-11 70, 2025-12 46, 2026-01 48"_s);
    const Forecast odd = *kpiForecast(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).forecast;
    QCOMPARE(odd.value, 64.0);
    QCOMPARE(odd.low, 64.0);
    QCOMPARE(odd.high, 90.0);
    KpiPlan steep(ladderLine, u"2025-09 40, 2025-10 55, 2025-11 70, 2025-12 85"_s);
    QCOMPARE(kpiForecast(steep.plan(), steep.kpi(), QDate(2026, 3, 15)).forecast->value, 100.0);
    // After the last target: the next reading.
    QCOMPARE(kpiForecast(steep.plan(), steep.kpi(), QDate(2027, 3, 15)).forecast->period, Month(2026, 1));
}

void TestLadder::everythingIsKnownAtOnce()
{
    KpiPlan plan(ladderLine, u"2026-02 51"_s);
    const KpiAnalysis analysis = analyseKpi(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(analysis.code, u"1.1a"_s);
    QCOMPARE(analysis.position.sentence, u"51% in February 2026, 9 points behind the 60% due by 1 March 2026"_s);
    QCOMPARE(rungText(analysis.ladder.rung), u"table"_s);
    QVERIFY(!analysis.forecast.whyNot.isEmpty());
}

WAYMARK_TEST(TestLadder)

#include "tst_Ladder.moc"
