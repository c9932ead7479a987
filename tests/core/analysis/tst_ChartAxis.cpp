#include "TestMain.h"

#include "analysis/ChartAxis.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

/// Round levels and named months: plain arithmetic that every chart stands on.
class TestChartAxis : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreRoundAndEnclose_data();
    void levelsAreRoundAndEnclose();
    void anyRangeGivesAFewLevels();
    void monthsAreNamedAsOftenAsThereIsRoom_data();
    void monthsAreNamedAsOftenAsThereIsRoom();
    void daysLieWhereTheirMonthLies();
};

void TestChartAxis::levelsAreRoundAndEnclose_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("smallest");
    QTest::addColumn<QList<double>>("levels");
    QTest::newRow("percent") << 0.0 << 80.0 << 0.5 << QList<double>{0, 20, 40, 60, 80};
    QTest::newRow("not quite") << 3.0 << 97.0 << 0.5 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("whole things") << 0.0 << 3.0 << 1.0 << QList<double>{0, 1, 2, 3};
    QTest::newRow("thousands") << 0.0 << 1262.0 << 1.0 << QList<double>{0, 500, 1000, 1500};
    QTest::newRow("below nought") << -3.0 << 20.0 << 0.5 << QList<double>{-5, 0, 5, 10, 15, 20};
    QTest::newRow("one level") << 10.0 << 10.0 << 1.0 << QList<double>{9, 10, 11};
    QTest::newRow("nothing but nought") << 0.0 << 0.0 << 1.0 << QList<double>{-1, 0, 1};
}

void TestChartAxis::levelsAreRoundAndEnclose()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, smallest);
    QFETCH(QList<double>, levels);
    QCOMPARE(niceLevels(low, high, smallest), levels);
    QCOMPARE(niceLevels(high, low, smallest), levels);
}

void TestChartAxis::anyRangeGivesAFewLevels()
{
    for (double low : {-1000.0, -0.3, 0.0, 0.001, 7.0, 99.5}) {
        for (double span : {0.004, 0.7, 3.0, 11.0, 48.0, 260.0, 99999.0}) {
            const QList<double> levels = niceLevels(low, low + span);
            QVERIFY2(levels.size() >= 3 && levels.size() <= 8,
                qPrintable(u"%1 %2: %3"_s.arg(low).arg(span).arg(levels.size())));
            QVERIFY(levels.first() <= low + span * 1e-6 && levels.last() >= low + span - span * 1e-6);
        }
    }
}

void TestChartAxis::monthsAreNamedAsOftenAsThereIsRoom_data()
{
    QTest::addColumn<Month>("first");
    QTest::addColumn<Month>("last");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<QString>("words");
    QTest::newRow("every month") << Month(2025, 11) << Month(2026, 2) << 12 << u"Nov 2025|Dec|Jan 2026|Feb"_s;
    QTest::newRow("every third") << Month(2025, 8) << Month(2026, 9) << 6 << u"Oct 2025|Jan 2026|Apr|Jul"_s;
    QTest::newRow("years") << Month(2022, 4) << Month(2026, 3) << 4 << u"Jan 2023|Jan 2024|Jan 2025|Jan 2026"_s;
    QTest::newRow("no January in it") << Month(2025, 4) << Month(2025, 9) << 1 << u"Jul 2025"_s;
    QTest::newRow("room for one") << Month(2025, 2) << Month(2025, 3) << 1 << u"Mar 2025"_s;
    QTest::newRow("forty years") << Month(1990, 1) << Month(2029, 12) << 5 << u"Jan 1990|Jan 2000|Jan 2010|Jan 2020"_s;
    QTest::newRow("none") << Month() << Month() << 5 << QString();
}

void TestChartAxis::monthsAreNamedAsOftenAsThereIsRoom()
{
    QFETCH(Month, first);
    QFETCH(Month, last);
    QFETCH(int, atMost);
    QFETCH(QString, words);
    QStringList named;
    for (const MonthTick &tick : monthTicks(first, last, atMost))
        named.append(tick.words);
    QCOMPARE(named.join(u'|'), words);
    QVERIFY(named.size() <= std::max(1, atMost));
}

void TestChartAxis::daysLieWhereTheirMonthLies()
{
    const Month first(2026, 1);
    const Month last(2026, 12);
    QCOMPARE(placeOf(QDate(2026, 1, 1), first, last), 0.0);
    QCOMPARE(placeOf(QDate(2027, 1, 1), first, last), 1.0);
    QCOMPARE(placeOf(QDate(2026, 3, 15), first, last), 73.0 / 365);
    QVERIFY(placeOf(QDate(2025, 12, 31), first, last) < 0);
}

WAYMARK_TEST(TestChartAxis)

#include "tst_ChartAxis.moc"
