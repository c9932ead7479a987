#include "report/sheets/KpiSheets.h"

#include "KpiPlan.h"
#include "plan/records/Reading.h"
#include "ReportKinds.h"
#include "SheetFinder.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString theCode = u"1.1a"_s;

ReportData reportOf(const TestPlan &plan)
{
    return reportOfKind(plan.plan(), ReportKind::Highlight, Month(2026, 6), Month(2026, 6), QDate(2026, 7, 3));
}

SheetValue valueOf(const SheetCell &cell)
{
    return cell.value.value_or(SheetValue{-999, {}});
}

} // namespace

class TestKpiSheets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void percentagesAreNumbersAsExactAsTheyAreSaid()
    {
        KpiPlan plan(
            u"kpi 1.1 Families who were helped | 41% | 50 60 80"_s, u"2026-04 44, 2026-05 25/40, 2026-06 n/a"_s);
        const WorkbookSheet readings = readingSheet(reportOf(plan));
        QCOMPARE(valueOf(cellOf(readings, theCode, u"Apr 2026"_s)), (SheetValue{0.44, "0.0%"}));
        QCOMPARE(valueOf(cellOf(readings, theCode, u"May 2026"_s)), (SheetValue{0.625, "0.0%"}));
        const SheetCell none = cellOf(readings, theCode, u"Jun 2026"_s);
        QCOMPARE(none.text, u"not available"_s);
        QVERIFY(!none.value);
        const WorkbookSheet card = kpiSheet(reportOf(plan));
        QCOMPARE(valueOf(cellOf(card, theCode, u"Baseline"_s)), (SheetValue{0.41, "0.0%"}));
        QCOMPARE(valueOf(cellOf(card, theCode, u"Latest reading"_s)), (SheetValue{0.625, "0.0%"}));
        QCOMPARE(cellOf(card, theCode, u"Latest reading"_s).text, u"62.5%"_s);
        QCOMPARE(cellOf(card, theCode, u"Reading in words"_s).text, u"62.5% (25 of 40)"_s);
        QCOMPARE(cellOf(card, theCode, u"Unit"_s).text, u"%"_s);
        QStringList targets;
        for (const QString &heading : card.headings) {
            if (heading.startsWith(u"Target by "_s))
                targets << cellOf(card, theCode, heading).text;
        }
        QCOMPARE(targets, QStringList({u"50.0%"_s, u"60.0%"_s, u"80.0%"_s}));
    }

    void aRangeStaysInWords()
    {
        KpiPlan plan(u"kpi 1.1 Families who were helped | 41% | 50 60 80"_s, u"2026-05 69-88"_s);
        const SheetCell read = cellOf(readingSheet(reportOf(plan)), theCode, u"May 2026"_s);
        QCOMPARE(read.text, u"69–88%"_s);
        QVERIFY(!read.value); // its middle is nothing that anybody measured
        const WorkbookSheet card = kpiSheet(reportOf(plan));
        QVERIFY(!cellOf(card, theCode, u"Latest reading"_s).value);
        QCOMPARE(cellOf(card, theCode, u"Reading in words"_s).text, u"69–88%"_s);
        QVERIFY(!cellOf(card, theCode, u"Ahead + or behind -"_s).value);
    }

    void whatIsProvisionalHasAStarThatIsNoPartOfTheNumber()
    {
        KpiPlan plan(u"kpi 1.1 Families who were helped | 41% | 50 60 80"_s, u"2026-05 52"_s);
        const Id reading = plan.plan().all<Reading>(plan.kpi().id).first()->id;
        plan.submit(edit::setField(plan.plan(), fieldOf<&Reading::provisional>(), reading, Value(true)));
        const WorkbookSheet readings = readingSheet(reportOf(plan));
        QCOMPARE(valueOf(cellOf(readings, theCode, u"May 2026"_s)), (SheetValue{0.52, "0%\"*\""}));
        QCOMPARE(cellOf(readings, theCode, u"Notes"_s).text, u"May 2026: provisional"_s);
    }

    void monthsWithoutAReadingAreNamed()
    {
        KpiPlan plan(u"kpi 1.1 Families who were helped | 41% | 50 60 80"_s,
            u"2026-01 50, 2026-02 50, 2026-04 50, 2026-05 52, 2026-06 53"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        const WorkbookSheet readings = readingSheet(reportOf(plan));
        QCOMPARE(cellOf(readings, theCode, u"Notes"_s).text, u"March 2026: no reading"_s);
        QVERIFY(!readings.headings.contains(u"Mar 2026"_s));
        QCOMPARE(readings.frozenColumns, 2);
    }

    void distancesAreTheDifferenceOfTheNumbersShown()
    {
        KpiPlan plan(u"kpi 1.1 Weeks that a plan takes | 33 | 28 24 20"_s, u"2026-05 30.25"_s);
        plan.set<&Kpi::unit>(Unit::Weeks);
        plan.set<&Kpi::polarity>(Polarity::Lower);
        const WorkbookSheet card = kpiSheet(reportOf(plan));
        const double latest = valueOf(cellOf(card, theCode, u"Latest reading"_s)).number;
        const double held = valueOf(cellOf(card, theCode, u"Held against"_s)).number;
        const SheetValue gap = valueOf(cellOf(card, theCode, u"Ahead + or behind -"_s));
        QCOMPARE(gap.number, held - latest); // fewer is better
        QVERIFY(gap.number < 0);
        QVERIFY2(gap.format.startsWith('+') && gap.format.contains(";-"), gap.format.constData());
        QCOMPARE(cellOf(card, theCode, u"Unit"_s).text, u"weeks"_s);
    }
};

WAYMARK_TEST(TestKpiSheets)
#include "tst_KpiSheets.moc"
