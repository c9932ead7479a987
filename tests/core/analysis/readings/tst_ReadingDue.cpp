#include "analysis/readings/ReadingDue.h"

#include "KpiPlan.h"
#include "plan/KpiRhythm.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QString dueLine = u"kpi 1.1 Families were helped|41%|50 60 80"_s; // the plan starts in September 2025

QString due(const KpiPlan &plan, QDate today)
{
    return readingDue(plan.plan(), plan.kpi(), today).words();
}

} // namespace

/// Which reading comes next, and from which day on it is late.
class TestReadingDue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthHasTheNextOneToBeEntered()
    {
        KpiPlan plan(dueLine, u"2026-01 50"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        QCOMPARE(due(plan, QDate(2026, 2, 1)), u"February 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 3, 31)), u"February 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 4, 1)), u"1 overdue since February 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 4, 30)), u"1 overdue since February 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 5, 1)), u"2 overdue since February 2026"_s);
        plan.read(u"2026-02 51, 2026-03 n/a"_s); // answered, too
        QCOMPARE(due(plan, QDate(2026, 5, 1)), u"April 2026"_s);
    }

    void aProjectionIsNoReading()
    {
        KpiPlan plan(dueLine, u"2026-01 50"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        plan.project(Month(2026, 6), 70);
        QCOMPARE(due(plan, QDate(2026, 3, 31)), u"February 2026"_s);
    }

    void quartersAreThoseOfTheFinancialYear()
    {
        KpiPlan plan(dueLine, u"2025-12 50"_s);
        plan.set<&Kpi::frequency>(Frequency::Quarterly);
        QCOMPARE(due(plan, QDate(2026, 4, 30)), u"March 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 5, 1)), u"1 overdue since March 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 7, 31)), u"1 overdue since March 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 8, 1)), u"2 overdue since March 2026"_s);
        QVERIFY(asksFor(plan.plan(), plan.kpi(), Month(2026, 3)));
        QVERIFY(!asksFor(plan.plan(), plan.kpi(), Month(2026, 2)));
    }

    void termsEndAsThePlanSaysElseAsUsual()
    {
        KpiPlan plan(dueLine, u"2025-12 50"_s);
        plan.set<&Kpi::frequency>(Frequency::Termly);
        QCOMPARE(due(plan, QDate(2026, 4, 30)), u"March 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 9, 1)), u"2 overdue since March 2026"_s);
        plan.submit(
            edit::setField(plan.plan(), fieldOf<&PlanInfo::springEnds>(), plan.plan().id(), Value(QDate(2000, 4, 10))));
        QCOMPARE(due(plan, QDate(2026, 4, 30)), u"April 2026"_s);
    }

    void yearsEndInMarchInAugustOrWhereTheyDid()
    {
        KpiPlan plan(dueLine);
        plan.set<&Kpi::frequency>(Frequency::Yearly);
        QCOMPARE(due(plan, QDate(2026, 4, 30)), u"March 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 5, 1)), u"1 overdue since March 2026"_s);
        plan.set<&Kpi::frequency>(Frequency::AcademicYear);
        QCOMPARE(due(plan, QDate(2026, 9, 30)), u"August 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 10, 1)), u"1 overdue since August 2026"_s);
        plan.read(u"2025-07 50"_s);
        QCOMPARE(due(plan, QDate(2026, 8, 31)), u"July 2026"_s);
        QCOMPARE(due(plan, QDate(2026, 9, 1)), u"1 overdue since July 2026"_s);
    }

    void beforeTheFirstReadingTheTargetsCount()
    {
        KpiPlan plan(dueLine);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        QCOMPARE(due(plan, QDate(2025, 10, 31)), u"September 2025"_s);
        QCOMPARE(due(plan, QDate(2025, 11, 1)), u"1 overdue since September 2025"_s);
        plan.clearStart();
        QCOMPARE(due(plan, QDate(2026, 4, 2)), u"March 2026"_s);
    }

    void whoIsNotReadRegularlyIsNeverLate()
    {
        KpiPlan plan(dueLine, u"2020-01 50"_s);
        QCOMPARE(due(plan, QDate(2026, 4, 2)), QString());
        plan.set<&Kpi::frequency>(Frequency::Snapshot);
        QCOMPARE(due(plan, QDate(2026, 4, 2)), QString());
        QVERIFY(!rhythmFor(plan.kpi().frequency));
    }
};

WAYMARK_TEST(TestReadingDue)
#include "tst_ReadingDue.moc"
