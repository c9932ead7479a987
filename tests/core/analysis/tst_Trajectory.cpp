#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/ChartData.h"
#include "analysis/KpiContext.h"
#include "plan/ChangeBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

// The test plan starts on 1 September 2025; targets fall due on 1 December, 1 March and 1 September 2026.
const QString line = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

void setCourse(KpiPlan &plan, int months, double hopeful, double cautious)
{
    const Id target = keyedId(RecordKind::Target, plan.kpi().id, QString::number(months));
    plan.submit(edit::setField(plan.plan(), fieldOf<&Target::hopeful>(), target, Value(hopeful)));
    plan.submit(edit::setField(plan.plan(), fieldOf<&Target::cautious>(), target, Value(cautious)));
}

void compareWith(KpiPlan &plan, const QString &name, const QString &year, double value)
{
    ChangeBuilder builder(plan.plan());
    const Id id = plan.ids().next();
    builder.add(RecordKind::Comparator, id);
    builder.set<&Comparator::owner>(id, plan.kpi().id);
    builder.set<&Comparator::rank>(id, u"i"_s);
    builder.set<&Comparator::name>(id, name);
    builder.set<&Comparator::year>(id, year);
    builder.set<&Comparator::value>(id, std::optional(value));
    plan.submit(builder.take({u"field"_s, {}}));
}

} // namespace

/// Where a KPI should be: by steps or by a line, from its own start, on three courses, beside others.
class TestTrajectory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsHoldUntilTheNextOne()
    {
        KpiPlan plan(line);
        const auto due = [&](QDate day) { return dueValue(plan.plan(), plan.kpi(), day); };
        QCOMPARE(due(QDate(2025, 11, 30))->value, 41.0);
        QVERIFY(!due(QDate(2025, 11, 30))->by.isValid());
        QCOMPARE(due(QDate(2025, 12, 1))->value, 50.0);
        QCOMPARE(due(QDate(2026, 2, 28))->value, 50.0);
        QCOMPARE(due(QDate(2030, 1, 1))->value, 80.0);
    }

    void aLineIsReadInTheMiddleOfEachMonth()
    {
        KpiPlan plan(line);
        plan.set<&Kpi::path>(KpiPath::Line);
        const auto due = [&](QDate day) { return dueValue(plan.plan(), plan.kpi(), day); };
        // 91 days from 41 to 50: 44 of them are over on 15 October, and all of October is held against that.
        for (const int day : {1, 15, 31})
            QVERIFY(qAbs(due(QDate(2025, 10, day))->value - (41 + 9 * 44.0 / 91)) < 1e-9);
        QVERIFY(due(QDate(2025, 10, 1))->isOnTheWay);
        QCOMPARE(due(QDate(2025, 10, 1))->towards->value, 50.0);
        // 14 of the 90 days from 50 to 60.
        QVERIFY(qAbs(due(QDate(2025, 12, 1))->value - (50 + 10 * 14.0 / 90)) < 1e-9);
        QCOMPARE(due(QDate(2026, 9, 1))->value, 80.0);
        QCOMPARE(due(QDate(2026, 9, 1))->by, QDate(2026, 9, 1));
    }

    void aLineWithoutABaselineBeginsAtTheFirstTarget()
    {
        KpiPlan plan(u"kpi 1.1 Families||50 60 80"_s);
        plan.set<&Kpi::path>(KpiPath::Line);
        QVERIFY(!dueValue(plan.plan(), plan.kpi(), QDate(2025, 11, 30)));
        QVERIFY(dueValue(plan.plan(), plan.kpi(), QDate(2025, 12, 1))->value > 50.0);
    }

    void theSentenceSaysThatItIsTheWay()
    {
        KpiPlan plan(line, u"2025-12 50"_s);
        plan.set<&Kpi::path>(KpiPath::Line);
        // 45 of the 90 days from 1 December to 1 March.
        const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 1, 15));
        QCOMPARE(
            position.sentence, u"50% in December 2025, 5 points behind the 55% on the way to 60% by 1 March 2026"_s);
        QVERIFY(position.isOnTheWay);
        QVERIFY(chartData(plan.plan(), plan.kpi(), QDate(2026, 1, 15)).isSloped);
    }

    void targetsCountFromTheKpisOwnDay()
    {
        KpiPlan plan(line);
        plan.set<&Kpi::startsOn>(QDate(2026, 1, 1));
        QCOMPARE(trajectory(plan.plan(), plan.kpi()).first().due, QDate(2026, 4, 1));
        plan.clearStart();
        QCOMPARE(trajectory(plan.plan(), plan.kpi()).last().due, QDate(2027, 1, 1));
    }

    void hopefulAndCautiousAreCoursesOfTheirOwn()
    {
        KpiPlan plan(line, u"2026-02 57"_s);
        QVERIFY(trajectory(plan.plan(), plan.kpi(), Course::Hopeful).isEmpty());
        setCourse(plan, 6, 70, 55);
        QCOMPARE(trajectory(plan.plan(), plan.kpi(), Course::Hopeful).first().value, 70.0);
        QCOMPARE(kpiContext(plan.plan(), plan.kpi(), QDate(2026, 3, 15)),
            QStringList{u"It lies between the cautious 55% and the hopeful 70%."_s});
        const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
        QCOMPARE(chart.courses.size(), 2);
        QVERIFY(chart.valueTicks.last().value >= 80);
        // What is expected is what it is held against.
        QCOMPARE(kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).expected, std::optional(60.0));
    }

    void aReductionIsSaidBothWays()
    {
        KpiPlan plan(u"kpi 1.1 20% fewer suspensions|593|5 10 20"_s, u"2026-02 7"_s);
        plan.set<&Kpi::form>(KpiForm::Reduction);
        const double from = *plan.kpi().baseline;
        QCOMPARE(levelAfter(plan.kpi(), 20), std::optional(from * 0.8));
        const QStringList said = kpiContext(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
        QCOMPARE(said, QStringList{u"As a level: from 593 to 551.5; the last target is 474.4."_s});
        plan.set<&Kpi::form>(KpiForm::Level);
        QVERIFY(!levelAfter(plan.kpi(), 20));
        QVERIFY(kpiContext(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).isEmpty());
    }

    void othersAreSaidWithTheirYear()
    {
        KpiPlan plan(line, u"2026-02 51"_s);
        compareWith(plan, u"England"_s, u"2024-25"_s, 52);
        compareWith(plan, u"North West"_s, {}, 51);
        QCOMPARE(kpiContext(plan.plan(), plan.kpi(), QDate(2026, 3, 15)),
            (QStringList{
                u"England, 2024-25: 52%; here 1 point below that."_s, u"North West: 51%, the same as here."_s}));
        QCOMPARE(chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).comparators.size(), 2);
    }

    void toleranceLiesOnTheWorseSide()
    {
        KpiPlan plan(line);
        plan.set<&Kpi::tolerance>(std::optional(4.0));
        QVERIFY(!chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).isToleranceAbove);
        plan.set<&Kpi::polarity>(Polarity::Lower);
        QVERIFY(chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).isToleranceAbove);
        plan.set<&Kpi::polarity>(Polarity::Range);
        QVERIFY(!chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).tolerance);
    }
};

WAYMARK_TEST(TestTrajectory)
#include "tst_Trajectory.moc"
