#include "edit/ReadingPeriods.h"

#include "edit/KpiEdits.h"
#include "KpiPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate periodsDay(2026, 3, 15);

Month read(KpiPlan &plan, Frequency frequency, const QString &text)
{
    plan.set<&Kpi::frequency>(frequency);
    return edit::periodFromText(plan.plan(), plan.kpi(), text).value_or(Month());
}

} // namespace

/// When a reading can be of, and how people write it.
class TestReadingPeriods : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"2026-03", " 2026-03 ", "Mar-26", "March 2026", "mar 26", "03/2026", "31/03/2026", "1 March 2026"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void monthsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        QCOMPARE(read(plan, Frequency::Monthly, text), Month(2026, 3));
        QCOMPARE(read(plan, Frequency::NotGiven, text), Month(2026, 3));
        QCOMPARE(edit::monthFromText(plan.plan(), text), Month(2026, 3));
    }

    void longerPeriodsAreTakenWhereTheKpiHasThem()
    {
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        QCOMPARE(read(plan, Frequency::Quarterly, u"Q4 25/26"_s), Month(2026, 3));
        QCOMPARE(read(plan, Frequency::NotGiven, u"Q3 2025-26"_s), Month(2025, 12));
        QCOMPARE(read(plan, Frequency::Termly, u"Summer term 2026"_s), Month(2026, 7));
        QCOMPARE(read(plan, Frequency::Yearly, u"2025-26"_s), Month(2026, 3));
        QCOMPARE(read(plan, Frequency::AcademicYear, u"2024-25"_s), Month(2025, 8));
    }

    void unlikePeriodsAreRefused()
    {
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        QCOMPARE(edit::periodFromText(plan.plan(), plan.kpi(), u"Q4 25/26"_s).error().sentence,
            u"“Q4 25/26” is not one month, and 1.1a is read every month. Nothing was changed; name the last month of "
            "its period."_s);
        QVERIFY(!read(plan, Frequency::Quarterly, u"2025-26"_s).isValid());
        QVERIFY(!read(plan, Frequency::Yearly, u"Q4 25/26"_s).isValid());
        for (const QString &text : {u"soon"_s, u""_s, u"3 months"_s, u"2026-13"_s})
            QVERIFY2(!read(plan, Frequency::NotGiven, text).isValid(), qPrintable(text));
    }

    void measuredIsWhatHasBeen()
    {
        const KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2026, 3), false, periodsDay)); // snapshots are of a day in it
        QCOMPARE(edit::checkPeriod(plan.plan(), Month(2026, 4), false, periodsDay).error().sentence,
            u"April 2026 has not been yet. Nothing was changed; what is expected and not measured is typed with “proj” "
            "behind it."_s);
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2026, 4), true, periodsDay));
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2026, 4), false, {}));
    }

    void tenYearsBeforeTheStartAreEnough()
    {
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s); // starts in September 2025
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2015, 9), false, periodsDay));
        QCOMPARE(edit::checkPeriod(plan.plan(), Month(2015, 8), false, periodsDay).error().sentence,
            u"August 2015 is more than 10 years before the plan starts. Nothing was changed; check the year."_s);
        plan.clearStart();
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2015, 8), false, periodsDay));
    }

    void nothingIsProjectedBeyondThePlan()
    {
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        QCOMPARE(edit::lastMonthOf(plan.plan()), Month(2026, 9)); // its last target
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2026, 9), true, periodsDay));
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2026, 10), true, periodsDay)
                    .error()
                    .sentence.startsWith(u"October 2026 is after the plan’s last target and deadline"_s));
        plan.clearStart();
        QVERIFY(edit::checkPeriod(plan.plan(), Month(2036, 10), true, periodsDay)); // nothing says where it ends
    }

    void aReadingIsHeldToIt()
    {
        KpiPlan plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s);
        edit::ReadingInput input;
        input.value = 45;
        const auto of = [&](Month month) {
            return edit::setReading(plan.plan(), plan.kpi().id, month, input, periodsDay);
        };
        QVERIFY(of(Month(2026, 3)));
        QVERIFY(!of(Month(2026, 4)));
        QVERIFY(!of(Month(1926, 3)));
    }
};

WAYMARK_TEST(TestReadingPeriods)
#include "tst_ReadingPeriods.moc"
