#include "report/sheets/SheetCells.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;
namespace cells = sheet_cells;

class TestSheetCells : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersSaidInWordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("number"); // -1: none
        QTest::newRow("percent") << u"50%"_s << Unit::Percent << 50.0;
        QTest::newRow("thousands") << u"1,240"_s << Unit::Count << 1240.0;
        QTest::newRow("weeks") << u"12.5 weeks"_s << Unit::Weeks << 12.5;
        QTest::newRow("one day") << u"1 day"_s << Unit::Days << 1.0;
        QTest::newRow("range") << u"69–88%"_s << Unit::Percent << -1.0;
        QTest::newRow("other unit") << u"50%"_s << Unit::Days << -1.0;
        QTest::newRow("more words") << u"593 (6% of all)"_s << Unit::Count << -1.0;
        QTest::newRow("none") << u""_s << Unit::Percent << -1.0;
    }
    void numbersSaidInWordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(Unit, unit);
        QTEST(cells::numberSaid(words, unit).value_or(-1), "number");
    }

    void numbersAreRoundedAsTheyAreSaid()
    {
        const SheetCell share = cells::number(63.953488, Unit::Percent, 1);
        QCOMPARE(share.value, std::optional(SheetValue{0.64, "0.0%"}));
        QCOMPARE(share.text, u"64.0%"_s);
        QCOMPARE(QString::number(cells::number(79.3, Unit::Percent, 1).value->number, 'g', 17),
            QString::number(0.793, 'g', 17)); // dividing gives another number
        QCOMPARE(cells::number(-1240, Unit::Count, 0).text, u"-1240"_s);
        QCOMPARE(cells::number(-1240, Unit::Count, 0).value->format, QByteArray("#,##0"));
        QCOMPARE(cells::number(3.257, Unit::Score, 2).value->number, 3.26);
        QCOMPARE(
            cells::number(5, Unit::Days, 0, cells::SheetMark::Projected).value->format, QByteArray("#,##0\" (p)\""));
        QCOMPARE(cells::number(-0.01, Unit::Days, 0).text, u"0"_s);
    }

    void whatHasNoDayIsEmpty()
    {
        QVERIFY(cells::day(QDate()).text.isEmpty() && !cells::day(QDate()).value);
        QVERIFY(cells::month(Month()).text.isEmpty());
        QVERIFY(cells::due(Due()).text.isEmpty() && cells::dueWords(Due()).text.isEmpty());
        QVERIFY(!cells::due(Due::read(u"3 months"_s)).value);
        QCOMPARE(cells::dueWords(Due::read(u"3 months"_s)).text, u"3 months"_s);
        const SheetCell old = cells::day(QDate(1900, 5, 1)); // sheets do not agree on that year
        QVERIFY(!old.value);
        QCOMPARE(old.text, u"1900-05-01"_s);
    }

    void bulletsAreDashes()
    {
        QCOMPARE(cells::words(u"so:\n• one\n\n- two"_s).text, u"so:\n- one\n- two"_s);
        QCOMPARE(cells::words(u" \n "_s).text, QString());
    }
};

WAYMARK_TEST(TestSheetCells)
#include "tst_SheetCells.moc"
