#include "exchange/xlsx/NumberFormat.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class TestNumberFormat : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownAsASheetShowsThem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        int count = 0;
        const auto row = [&count](const QString &code, double value, const QString &shown) {
            QTest::addRow("%d", ++count) << code << value << shown;
        };
        row(u"General"_s, 1.1, u"1.1"_s);
        row(u"General"_s, 0.1 + 0.2, u"0.3"_s);
        row(u"General"_s, 1234567890123.0, u"1234567890123"_s);
        row(u"General"_s, 1e20, u"1E+20"_s);
        row(u"0"_s, 12.5, u"13"_s);
        row(u"0.00"_s, 1.1, u"1.10"_s);
        row(u"0.00"_s, 2.675, u"2.68"_s);
        row(u"#,##0"_s, 1234567, u"1,234,567"_s);
        row(u"#,##0.0#"_s, 1234.5, u"1,234.5"_s);
        row(u"0%"_s, 0.45, u"45%"_s);
        row(u"0.0%"_s, 0.4567, u"45.7%"_s);
        row(u"00000"_s, 42, u"00042"_s);
        row(u"0\\.0\\.0"_s, 112, u"1.1.2"_s);
        row(u"\"Week \"0"_s, 3, u"Week 3"_s);
        row(u"[$£-809]#,##0.00"_s, 1234.5, u"£1,234.50"_s);
        row(u"#,##0,"_s, 52400, u"52"_s);
        row(u"0.0,,\"M\""_s, 1250000, u"1.3M"_s);
        row(u"0.0"_s, -2.5, u"-2.5"_s);
        row(u"0;(0)"_s, -7, u"(7)"_s);
        row(u"0;-0;\"none\""_s, 0, u"none"_s);
        row(u"[<5]\"few\";0"_s, 3, u"few"_s);
        row(u"[<5]\"few\";0"_s, 12, u"12"_s);
        row(u"[Red]0"_s, 4, u"4"_s);
        row(u"0.00E+00"_s, 12345, u"1.23E+04"_s);
        row(u";;;"_s, 8, u"8"_s);
        row(u"#"_s, 0, u"0"_s);
        row(u"General\" days\""_s, 5, u"5 days"_s);
    }
    void numbersAreShownAsASheetShowsThem()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QFETCH(QString, shown);
        QCOMPARE(NumberFormat(code).shown(value, DateSystem::From1900), shown);
    }

    void daysAndTimesAreShown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("serial");
        QTest::addColumn<QString>("shown");
        const double day = 46112; // 31 March 2026
        QTest::newRow("day") << u"dd/mm/yyyy"_s << day << u"31/03/2026"_s;
        QTest::newRow("name") << u"dddd d mmmm yyyy"_s << day << u"Tuesday 31 March 2026"_s;
        QTest::newRow("short") << u"d-mmm-yy"_s << day << u"31-Mar-26"_s;
        QTest::newRow("month") << u"mmm-yy"_s << day << u"Mar-26"_s;
        QTest::newRow("letters about it") << u"[$-809]\"by \"d mmmm;@"_s << day << u"by 31 March"_s;
        QTest::newRow("time") << u"dd/mm/yyyy hh:mm"_s << day + 0.75 << u"31/03/2026 18:00"_s;
        QTest::newRow("half days") << u"h:mm AM/PM"_s << 0.5625 << u"1:30 PM"_s;
        QTest::newRow("minutes") << u"mm:ss"_s << 0.5 / 24 << u"30:00"_s;
        QTest::newRow("hours that go on") << u"[h]:mm"_s << 1.5 << u"36:00"_s;
        QTest::newRow("midnight by a hair") << u"hh:mm:ss"_s << 0.999999999 << u"00:00:00"_s;
        QTest::newRow("before the first day") << u"dd/mm/yyyy"_s << -3.0 << u"-3"_s;
        QTest::newRow("after the last") << u"dd/mm/yyyy"_s << 1e9 << u"1000000000"_s;
    }
    void daysAndTimesAreShown()
    {
        QFETCH(QString, code);
        QFETCH(double, serial);
        QFETCH(QString, shown);
        QCOMPARE(NumberFormat(code).shown(serial, DateSystem::From1900), shown);
    }

    void bothCalendarsCountTheirOwnWay()
    {
        QCOMPARE(momentOf(1, DateSystem::From1900).date(), QDate(1900, 1, 1));
        QCOMPARE(momentOf(59, DateSystem::From1900).date(), QDate(1900, 2, 28));
        QCOMPARE(momentOf(61, DateSystem::From1900).date(), QDate(1900, 3, 1)); // 60 is a day that never was
        QCOMPARE(momentOf(44958, DateSystem::From1900).date(), QDate(2023, 2, 1));
        QCOMPARE(momentOf(0, DateSystem::From1904).date(), QDate(1904, 1, 1));
        QCOMPARE(momentOf(43496, DateSystem::From1904).date(), QDate(2023, 2, 1));
        QVERIFY(!momentOf(-1, DateSystem::From1900).isValid());
        QVERIFY(!momentOf(3e6, DateSystem::From1904).isValid());
    }

    void theKindFollowsFromTheFormat()
    {
        using enum CellValue::Kind;
        QCOMPARE(NumberFormat::builtIn(0).kind(), Number);
        QCOMPARE(NumberFormat::builtIn(14).kind(), Date);
        QCOMPARE(NumberFormat::builtIn(17).kind(), Date);
        QCOMPARE(NumberFormat::builtIn(20).kind(), Text); // a time of day
        QCOMPARE(NumberFormat::builtIn(9).kind(), Percent);
        QCOMPARE(NumberFormat::builtIn(49).kind(), Text);
        QCOMPARE(NumberFormat(u"\"due \"0"_s).kind(), Number);
        QCOMPARE(NumberFormat(u"[Magenta]0.0"_s).kind(), Number);
        QCOMPARE(NumberFormat(u"[$-409]mmmm\\ yyyy;@"_s).kind(), Date);
        QCOMPARE(NumberFormat(u"[mm]:ss"_s).kind(), Text);
    }

    void textHasItsOwnSection()
    {
        QCOMPARE(NumberFormat(u"0;0;0;\"Ref \"@"_s).shown(u"1.1"_s), u"Ref 1.1"_s);
        QCOMPARE(NumberFormat(u"@"_s).shown(u"1.1"_s), u"1.1"_s);
    }
};

WAYMARK_TEST(TestNumberFormat)
#include "tst_NumberFormat.moc"
