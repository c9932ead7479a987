#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/KpiPosition.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Where a KPI stands: against what is due today, in words that can be checked against the numbers shown.
class TestKpiPosition : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItStands_data();
    void saysWhereItStands();
    void aTargetIsInForceFromItsDayOn();
    void beforeTheFirstTargetItIsHeldAgainstTheBaseline();
    void aReductionStartsFromNothing();
    void withoutAStartTargetsHaveNoDates();
    void toleranceIsForBeingBehind();
    void aReportOnThePastLeavesLaterReadingsOut();
    void projectedAndMissingReadingsAreNoPosition();
    void directionIsTakenFromTheTargetsWhereNobodySaidIt_data();
    void directionIsTakenFromTheTargetsWhereNobodySaidIt();
};

// The test plan starts on 1 September 2025; targets fall due on 1 December, 1 March and 1 September 2026.

void TestKpiPosition::saysWhereItStands_data()
{
    QTest::addColumn<QString>("readings");
    QTest::addColumn<KpiStatus>("status");
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << "" << KpiStatus::NoReadings << u"–"_s
                             << u"No readings yet; 80% is due by 1 September 2026"_s;
    QTest::newRow("behind") << "2026-02 51" << KpiStatus::Behind << u"9 points behind"_s
                            << u"51% in February 2026, 9 points behind the 60% due by 1 March 2026"_s;
    QTest::newRow("one point") << "2026-02 59" << KpiStatus::Behind << u"1 point behind"_s
                               << u"59% in February 2026, 1 point behind the 60% due by 1 March 2026"_s;
    QTest::newRow("level") << "2026-02 60" << KpiStatus::OnTrajectory << u"level"_s
                           << u"60% in February 2026, level with the 60% due by 1 March 2026"_s;
    QTest::newRow("a hair behind") << "2026-02 59.98" << KpiStatus::Behind << u"just behind"_s
                                   << u"60% in February 2026, just behind the 60% due by 1 March 2026"_s;
    QTest::newRow("ahead, with its n")
        << "2026-02 25/40" << KpiStatus::OnTrajectory << u"2.5 points ahead"_s
        << u"62.5% (25 of 40) in February 2026, 2.5 points ahead of the 60% due by 1 March 2026"_s;
    QTest::newRow("range") << "2026-02 56-66%" << KpiStatus::OnTrajectory << u"1 point ahead"_s
                           << u"56–66% in February 2026, 1 point ahead of the 60% due by 1 March 2026"_s;
    QTest::newRow("provisional")
        << "2026-02 51p" << KpiStatus::Behind << u"9 points behind"_s
        << u"51% in February 2026 (provisional), 9 points behind the 60% due by 1 March 2026"_s;
    QTest::newRow("met early") << "2026-02 80" << KpiStatus::Met << u"20 points ahead"_s
                               << u"80% in February 2026, which already meets the 80% due by 1 September 2026"_s;
    QTest::newRow("old reading, today's target")
        << "2025-10 55" << KpiStatus::Behind << u"5 points behind"_s
        << u"55% in October 2025, 5 points behind the 60% due by 1 March 2026"_s;
}

void TestKpiPosition::saysWhereItStands()
{
    QFETCH(QString, readings);
    QFETCH(KpiStatus, status);
    QFETCH(QString, gap);
    QFETCH(QString, sentence);
    KpiPlan plan(u"kpi 1.1 Families say they were helped|41%|50 60 80"_s, readings);
    const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(position.sentence, sentence);
    QCOMPARE(position.gapWords, gap);
    QCOMPARE(position.status, status);
}

void TestKpiPosition::aTargetIsInForceFromItsDayOn()
{
    // Three months from 1 September are over on 1 December, and not a day before.
    KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2025-11 49"_s);
    QCOMPARE(kpiPosition(plan.plan(), plan.kpi(), QDate(2025, 11, 30)).sentence,
        u"49% in November 2025, 8 points ahead of the baseline of 41%; 50% is due by 1 December 2025"_s);
    const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2025, 12, 1));
    QCOMPARE(position.sentence, u"49% in November 2025, 1 point behind the 50% due by 1 December 2025"_s);
    QCOMPARE(position.expected, std::optional(50.0));
    QCOMPARE(position.gap, std::optional(-1.0));
    QCOMPARE(position.next->due, QDate(2026, 3, 1));
}

void TestKpiPosition::beforeTheFirstTargetItIsHeldAgainstTheBaseline()
{
    KpiPlan with(u"kpi 1.1 Families|41%|50 60 80"_s, u"2025-09 43"_s);
    const KpiPosition known = kpiPosition(with.plan(), with.kpi(), QDate(2025, 10, 3));
    QCOMPARE(known.status, KpiStatus::OnTrajectory);
    QCOMPARE(known.sentence,
        u"43% in September 2025, 2 points ahead of the baseline of 41%; 50% is due by 1 December 2025"_s);

    KpiPlan without(u"kpi 1.1 Families||50 60 80"_s, u"2025-09 43"_s);
    const KpiPosition unknown = kpiPosition(without.plan(), without.kpi(), QDate(2025, 10, 3));
    QCOMPARE(unknown.status, KpiStatus::NoBaseline);
    QVERIFY(!unknown.gap);
    QCOMPARE(unknown.sentence,
        u"43% in September 2025; there is no baseline to compare with, and 50% is due by 1 December 2025"_s);
}

void TestKpiPosition::aReductionStartsFromNothing()
{
    KpiPlan plan(u"kpi 1.1 20% fewer suspensions|593|5 10 20"_s, u"2025-09 2"_s);
    plan.set<&Kpi::form>(KpiForm::Reduction);
    plan.set<&Kpi::polarity>(Polarity::Lower); // of suspensions; a larger reduction is better all the same
    const KpiPosition early = kpiPosition(plan.plan(), plan.kpi(), QDate(2025, 10, 3));
    QCOMPARE(early.sentence,
        u"2% reduction in September 2025, 2 points ahead of no reduction at all; 5% is due by 1 December 2025"_s);
    plan.read(u"2026-02 7"_s);
    const KpiPosition later = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(later.status, KpiStatus::Behind);
    QCOMPARE(later.sentence, u"7% reduction in February 2026, 3 points behind the 10% due by 1 March 2026"_s);
}

void TestKpiPosition::withoutAStartTargetsHaveNoDates()
{
    KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-02 51"_s);
    plan.clearStart();
    const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(position.status, KpiStatus::NoStart);
    QCOMPARE(position.sentence,
        u"51% in February 2026; targets: 50% after 3 months, 60% after 6 months, 80% after 12 months, which get dates once the plan has a start"_s);
    plan.read(u"2026-03 84"_s);
    QCOMPARE(kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).sentence,
        u"84% in March 2026, which meets the last target of 80%"_s);
}

void TestKpiPosition::toleranceIsForBeingBehind()
{
    KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-02 56"_s);
    plan.set<&Kpi::tolerance>(std::optional(4.0));
    QVERIFY(kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).isWithinTolerance);
    plan.set<&Kpi::tolerance>(std::optional(3.9));
    QVERIFY(!kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).isWithinTolerance);
}

void TestKpiPosition::aReportOnThePastLeavesLaterReadingsOut()
{
    KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2025-12 55, 2026-02 51"_s);
    const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15), Month(2025, 12));
    QCOMPARE(position.sentence, u"55% in December 2025, 5 points ahead of the 50% due by 1 December 2025"_s);
}

void TestKpiPosition::projectedAndMissingReadingsAreNoPosition()
{
    KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2025-12 55, 2026-01 n/a"_s);
    plan.project(Month(2026, 4), 66);
    const KpiPosition position = kpiPosition(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    QCOMPARE(position.period, Month(2025, 12));
}

void TestKpiPosition::directionIsTakenFromTheTargetsWhereNobodySaidIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Polarity>("direction");
    QTest::newRow("rising") << "kpi 1.1 x||50 60 80" << Polarity::Higher;
    QTest::newRow("falling, though the baseline is better already") << "kpi 1.1 x|6%|15 10 5" << Polarity::Lower;
    QTest::newRow("one target against the baseline") << "kpi 1.1 x|10%|8" << Polarity::Lower;
    QTest::newRow("one target alone") << "kpi 1.1 x||8" << Polarity::NotGiven;
    QTest::newRow("level") << "kpi 1.1 x||8 8 8" << Polarity::NotGiven;
    QTest::newRow("up and down") << "kpi 1.1 x||50 40 60" << Polarity::NotGiven;
}

void TestKpiPosition::directionIsTakenFromTheTargetsWhereNobodySaidIt()
{
    QFETCH(QString, line);
    QFETCH(Polarity, direction);
    KpiPlan plan(line, {});
    plan.set<&Kpi::polarity>(Polarity::NotGiven);
    QCOMPARE(directionOf(plan.plan(), plan.kpi()), direction);
}

WAYMARK_TEST(TestKpiPosition)

#include "tst_KpiPosition.moc"
