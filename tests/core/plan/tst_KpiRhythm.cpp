#include "plan/KpiRhythm.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What a frequency says, in one place.
class TestKpiRhythm : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrequency_data()
    {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("ends"); ///< months of a year with which periods end
        QTest::newRow("month") << Frequency::Monthly << u"every month"_s << 1 << u"1 2 3 4 5 6 7 8 9 10 11 12"_s;
        QTest::newRow("quarter") << Frequency::Quarterly << u"every quarter"_s << 3 << u"3 6 9 12"_s;
        QTest::newRow("term") << Frequency::Termly << u"every term"_s << 4 << u"3 7 12"_s;
        QTest::newRow("year") << Frequency::Yearly << u"every year"_s << 12 << u"3"_s;
        QTest::newRow("academic") << Frequency::AcademicYear << u"every year"_s << 12 << u"8"_s;
        QTest::newRow("rolling") << Frequency::Rolling12 << u"every month"_s << 1 << u"1 2 3 4 5 6 7 8 9 10 11 12"_s;
    }
    void everyFrequency()
    {
        QFETCH(Frequency, frequency);
        QFETCH(int, months);
        const KpiRhythm *rhythm = rhythmFor(frequency);
        QVERIFY(rhythm);
        QTEST(rhythm->words(), "words");
        QCOMPARE(rhythm->step.usual, months);
        QVERIFY(rhythm->step.shortest <= months && months <= rhythm->step.longest);
        QStringList ends;
        for (int month = 1; month <= 12; ++month) {
            if (endsPeriod(*rhythm, Month(2026, month), {}))
                ends.append(QString::number(month));
        }
        QTEST(ends.join(u' '), "ends");
    }

    void noFrequencyHasNoRhythmAndTakesAnything()
    {
        for (const Frequency frequency : {Frequency::NotGiven, Frequency::Snapshot}) {
            QVERIFY(!rhythmFor(frequency));
            QVERIFY(takesPeriod(frequency, Due::Kind::Quarter) && takesPeriod(frequency, Due::Kind::Year));
        }
        QVERIFY(takesPeriod(Frequency::Termly, Due::Kind::Term));
        QVERIFY(!takesPeriod(Frequency::Termly, Due::Kind::Quarter));
        QVERIFY(!takesPeriod(Frequency::Monthly, Due::Kind::Year));
    }

    /// A frequency that somebody adds has its line here, or says that it has none.
    void noFrequencyIsForgotten()
    {
        int regular = 0;
        for (int frequency = 0; frequency < 100; ++frequency)
            regular += rhythmFor(static_cast<Frequency>(frequency)) ? 1 : 0;
        QCOMPARE(regular, static_cast<int>(Frequency::Snapshot) - static_cast<int>(Frequency::NotGiven) - 1);
    }

    void termsAreThePlans()
    {
        PlanCalendar calendar;
        calendar.terms.spring = QDate(2000, 4, 2);
        const KpiRhythm &rhythm = *rhythmFor(Frequency::Termly);
        QVERIFY(endsPeriod(rhythm, Month(2026, 4), calendar));
        QVERIFY(!endsPeriod(rhythm, Month(2026, 3), calendar));
        QVERIFY(endsPeriod(rhythm, Month(2026, 12), calendar));
    }
};

WAYMARK_TEST(TestKpiRhythm)
#include "tst_KpiRhythm.moc"
