#include "report/board/ShortWords.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark::report_words;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestShortWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCutWhereAReaderWould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("kept");
        QTest::newRow("fits") << u"The bus is booked."_s << 40 << u"The bus is booked."_s;
        QTest::newRow("whole sentence") << u"The bus is booked. The driver is not, and nobody knows why."_s << 30
                                        << u"The bus is booked."_s;
        QTest::newRow("between words") << u"The bus that was booked in spring"_s << 20 << u"The bus that was…"_s;
        QTest::newRow("no comma left") << u"The bus, the driver, and all the rest"_s << 21 << u"The bus, the driver…"_s;
        QTest::newRow("one word") << QString(60, u'W') << 10 << QString(9, u'W') + u'…';
        QTest::newRow("a title is no end")
            << u"The letter went to St. Anne and to all the other schools"_s << 30 << u"The letter went to St. Anne…"_s;
        QTest::newRow("bullets") << u"Two routes:\n- north\n- south"_s << 60 << u"Two routes: north; south"_s;
        QTest::newRow("blank lines") << u"One.\n\n  Two.  "_s << 60 << u"One. Two."_s;
        QTest::newRow("nothing") << QString() << 10 << QString();
        QTest::newRow("a pair of units is not parted")
            << QString(u"😀"_s).repeated(20) << 10 << QString(u"😀"_s).repeated(4) + u'…';
    }
    void wordsAreCutWhereAReaderWould()
    {
        QFETCH(QString, text);
        QFETCH(int, longest);
        QFETCH(QString, kept);
        QCOMPARE(shortWords(text, longest), kept);
    }

    void noCutIsLongerThanItsRoom()
    {
        const QString text =
            u"Some words; of (very) different length. With Dr. Hill, a stop. And more, more and more: end."_s;
        for (int longest = 4; longest < 120; ++longest)
            QVERIFY2(shortWords(text, longest).size() <= longest, qPrintable(shortWords(text, longest)));
    }

    void whatIsMoreIsCountedAndNamed()
    {
        QCOMPARE(moreWords({}), QString());
        QCOMPARE(moreWords({u"1.1.1"_s, u"1.1.2"_s}), u"2 more: 1.1.1, 1.1.2."_s);
        QStringList many;
        for (int number = 1; number <= 15; ++number)
            many.append(QString::number(number));
        QCOMPARE(moreWords(many), u"15 more: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 others."_s);
    }
};

WAYMARK_TEST(TestShortWords)
#include "tst_ShortWords.moc"
