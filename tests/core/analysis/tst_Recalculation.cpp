#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/ChartData.h"
#include "edit/ChartEdits.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString recalculatedLine = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;
const Month first(2024, 1);

/// Up and down around a level, so that no rule marks anything by itself.
QList<double> around(double level, int count)
{
    QList<double> values;
    for (int index = 0; index < count; ++index)
        values.append(level + (index % 2 == 0 ? -1 : 1));
    return values;
}

void decide(KpiPlan &plan, Month from, Month until = {})
{
    plan.submit(edit::recalculateFrom(plan.plan(), plan.kpi().id, from, until, u"new service"_s, u"A. Lead"_s));
}

} // namespace

/// Limits stand on what people chose, as soon as there is enough of it.
class TestRecalculation : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachStretchHasItsOwnLimits()
    {
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(first, around(50, 14) + around(70, 14));
        QVERIFY(!ladderOf(plan.plan(), plan.kpi()).signalled.isEmpty());
        decide(plan, first.plus(14));
        const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
        QCOMPARE(ladder.stretches.size(), 2);
        QVERIFY(qAbs(ladder.stretches.at(0).centre - 50) < 1e-9);
        QVERIFY(qAbs(ladder.stretches.at(1).centre - 70) < 1e-9);
        QCOMPARE(ladder.stretches.at(1).from, first.plus(14));
        QCOMPARE(*ladder.centre, ladder.stretches.at(1).centre);
        QCOMPARE(ladder.signalled, QList<LadderSignal>()); // the step between them is explained
        QVERIFY(ladder.why.contains(u"reckoned afresh from March 2025 on (new service)"_s));
        const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 5, 1));
        QCOMPARE(chart.levels.size(), 6);
        QCOMPARE(chart.ruleSet, u"XmR chart, rule set MDC 2024"_s);
    }

    void thirteenReadingsAreNeeded_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("stretches");
        QTest::newRow("12") << 12 << 1;
        QTest::newRow("13") << 13 << 2;
    }

    void thirteenReadingsAreNeeded()
    {
        QFETCH(int, after);
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(first, around(50, 13) + around(70, after));
        decide(plan, first.plus(13));
        const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
        QTEST(int(ladder.stretches.size()), "stretches");
        // Until then the earlier limits hold, and the new readings stand out against them.
        QVERIFY(qAbs(ladder.stretches.first().centre - 50) < 0.1);
        QCOMPARE(ladder.signalled.isEmpty(), after == 13);
        QCOMPARE(ladder.why.contains(u"will be reckoned from February 2025 on"_s), after == 12);
    }

    void aBaselinePeriodBoundsWhatIsReckoned()
    {
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(first, around(50, 13) + around(70, 3));
        decide(plan, first, first.plus(12));
        const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
        QCOMPARE(ladder.stretches.size(), 1);
        QVERIFY(qAbs(*ladder.centre - 50) < 0.1);
        QCOMPARE(ladder.stretches.first().to, first.plus(15));
        QVERIFY(ladder.why.contains(u"reckoned from January 2024 to January 2025 (new service)"_s));
        // One that is too short bounds nothing.
        KpiPlan few(recalculatedLine);
        few.readMonthly(first, around(50, 13) + around(70, 3));
        decide(few, first, first.plus(5));
        QVERIFY(*ladderOf(few.plan(), few.kpi()).centre > 51);
        QVERIFY(ladderOf(few.plan(), few.kpi()).why.contains(u"will be reckoned"_s));
    }

    void aTrendOfSixIsAChoiceOfThePlan()
    {
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(first, around(50, 10) + QList<double>{50, 50.2, 50.4, 50.6, 50.8, 51});
        const auto trends = [&plan] {
            const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
            return std::count_if(ladder.signalled.begin(), ladder.signalled.end(),
                [](const LadderSignal &signal) { return signal.rule == SignalRule::Trend; });
        };
        QCOMPARE(trends(), 0);
        plan.submit(edit::setField(plan.plan(), fieldOf<&PlanInfo::trendRun>(), plan.plan().id(), Value(qint64(6))));
        QVERIFY(trends() >= 6);
        QCOMPARE(ruleSetWords(plan.plan(), Rung::Xmr), u"XmR chart, rule set MDC 2024 with 6 readings for a trend"_s);
    }

    void rollingYearsCarryNoLimits()
    {
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(first, around(50, 16));
        plan.set<&Kpi::frequency>(Frequency::Rolling12);
        const Ladder ladder = ladderOf(plan.plan(), plan.kpi());
        QCOMPARE(rungText(ladder.rung), u"line"_s);
        QVERIFY(ladder.why.contains(u"they share months"_s));
    }

    void whatHappenedIsOnTheChart()
    {
        KpiPlan plan(recalculatedLine);
        plan.readMonthly(Month(2025, 10), around(50, 4));
        plan.submit(edit::annotate(plan.plan(), plan.kpi().id, QDate(2025, 11, 5), u"New booking line"_s, plan.ids()));
        plan.submit(edit::annotate(plan.plan(), plan.plan().id(), QDate(2025, 12, 1), u"New guidance"_s, plan.ids()));
        plan.submit(edit::annotate(plan.plan(), plan.kpi().id, QDate(2020, 1, 1), u"Long ago"_s, plan.ids()));
        const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
        QCOMPARE(chart.notes.size(), 2);
        QCOMPARE(chart.notes.first().words, u"New booking line"_s);
        QCOMPARE(chart.notes.last().on, QDate(2025, 12, 1));
    }

    void badDecisionsAreRefused()
    {
        KpiPlan plan(recalculatedLine);
        const Id kpi = plan.kpi().id;
        const auto code = [&](Month from, Month until, const QString &reason) {
            return edit::recalculateFrom(plan.plan(), kpi, from, until, reason, u"A. Lead"_s).error().code;
        };
        QCOMPARE(code({}, {}, u"why"_s), ErrorCode::Invalid);
        QCOMPARE(code(first, {}, u" "_s), ErrorCode::Invalid);
        QCOMPARE(code(first, first.plus(-1), u"why"_s), ErrorCode::Invalid);
        QCOMPARE(edit::annotate(plan.plan(), kpi, {}, u"what"_s, plan.ids()).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::annotate(plan.plan(), kpi, QDate(2026, 1, 1), {}, plan.ids()).error().code, ErrorCode::Invalid);
    }
};

WAYMARK_TEST(TestRecalculation)
#include "tst_Recalculation.moc"
