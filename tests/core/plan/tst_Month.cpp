#include "TestMain.h"

#include "plan/Month.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using waymark::Month;

class TestMonth : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noMonth()
    {
        QVERIFY(!Month().isValid());
        QVERIFY(!Month(2023, 0).isValid());
        QVERIFY(!Month(2023, 13).isValid());
        QVERIFY(!Month::of(QDate()).isValid());
        QCOMPARE(Month().text(), QString());
        QCOMPARE(Month().words(), QString());
        QCOMPARE(Month().shortWords(), QString());
        QVERIFY(!Month().firstDay().isValid());
        QVERIFY(!Month().lastDay().isValid());
        QVERIFY(!Month().plus(3).isValid());
    }

    void everyMonthIsReadFromItsText()
    {
        for (Month month(1900, 1); month <= Month(2200, 12); month = month.plus(1)) {
            QCOMPARE(Month::fromText(month.text()), month);
            QCOMPARE(Month::of(month.lastDay()), month);
            QCOMPARE(Month::of(month.lastDay().addDays(1)), month.plus(1));
        }
    }

    void otherTextIsNoMonth()
    {
        for (const QString &text : {u""_s, u"2023"_s, u"2023-3"_s, u"2023-13"_s, u"2023-00"_s, u"2023/03"_s,
                 u"2023-+3"_s, u"2023- 3"_s, u"+023-03"_s, u"-202-03"_s, u"2023-03-01"_s, u"March 2023"_s, u"0023-03"_s,
                 u"２０２３-03"_s, u"2023-0x"_s})
            QVERIFY2(!Month::fromText(text).isValid(), qPrintable(text));
    }

    void words()
    {
        const Month month(2023, 3);
        QCOMPARE(month.text(), u"2023-03"_s);
        QCOMPARE(month.words(), u"March 2023"_s);
        QCOMPARE(month.shortWords(), u"Mar 2023"_s);
    }

    void lastDayKnowsLeapYears()
    {
        QCOMPARE(Month(2023, 2).lastDay(), QDate(2023, 2, 28));
        QCOMPARE(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Month(2100, 2).lastDay(), QDate(2100, 2, 28));
        QCOMPARE(Month(2023, 12).lastDay(), QDate(2023, 12, 31));
        QCOMPARE(Month(2023, 4).firstDay(), QDate(2023, 4, 1));
    }

    void countsAcrossYears()
    {
        QCOMPARE(Month(2023, 11).plus(3), Month(2024, 2));
        QCOMPARE(Month(2024, 2).plus(-3), Month(2023, 11));
        QCOMPARE(Month(2023, 11).monthsTo(Month(2024, 2)), 3);
        QCOMPARE(Month(2024, 2).monthsTo(Month(2023, 11)), -3);
        QCOMPARE(Month::of(QDate(2024, 2, 29)), Month(2024, 2));
    }

    void sortsInTimeAndAsText()
    {
        QVERIFY(Month(2023, 12) < Month(2024, 1));
        QVERIFY(Month(2023, 12).text() < Month(2024, 1).text());
        QVERIFY(Month() < Month(1900, 1));
        QCOMPARE(QSet<Month>({Month(2023, 1), Month(2023, 1), Month(2023, 2)}).size(), 2);
    }
};

WAYMARK_TEST(TestMonth)
#include "tst_Month.moc"
