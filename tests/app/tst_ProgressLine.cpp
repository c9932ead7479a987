#include "ProgressLine.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestProgressLine : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarItIsAndWipesTheLine()
    {
        QString said;
        QTextStream stream(&said);
        {
            ProgressLine line(stream, u"Making"_s, true, 0);
            line.show(7, 0);
            QCOMPARE(said, u"\rMaking: 7 pages so far"_s);
            line.show(8, 0); // too soon for the eye
            QCOMPARE(said, u"\rMaking: 7 pages so far"_s);
        }
        QCOMPARE(said, u"\rMaking: 7 pages so far\r"_s + QString(22, u' ') + u'\r');
    }

    void saysPartsOfAHundred()
    {
        QString said;
        QTextStream stream(&said);
        ProgressLine(stream, u"Making"_s, true, 0).show(150, 600);
        QVERIFY2(said.startsWith(u"\rMaking: 25 %"_s), qPrintable(said));
    }

    void whatIsQuickOrNotForATerminalIsSilent()
    {
        QString said;
        QTextStream stream(&said);
        ProgressLine(stream, u"Making"_s, true).show(1, 2);
        ProgressLine(stream, u"Making"_s, false, 0).show(1, 2);
        QVERIFY(said.isEmpty());
        QVERIFY(!ProgressLine::isTerminal(stream));
    }
};

WAYMARK_TEST(TestProgressLine)
#include "tst_ProgressLine.moc"
