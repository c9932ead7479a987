#include "plan/Rank.h"

#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// There is always room between two neighbours, however long people insert.
class TestRank : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void randomInsertionsStayInOrder()
    {
        Dice dice("ranks");
        for (int run = 0; run < 20; ++run) {
            QStringList ranks = evenRanks(dice.roll(5));
            for (int count = 0; count < 300; ++count) {
                // Often at one place, as people do.
                const qsizetype at =
                    dice.oneIn(3) ? dice.roll(int(ranks.size()) + 1) : qMin<qsizetype>(2, ranks.size());
                const QString rank = rankBetween(at > 0 ? ranks.at(at - 1) : QString(), ranks.value(at));
                QVERIFY2(isRank(rank), qPrintable(rank));
                ranks.insert(at, rank);
            }
            QStringList sorted = ranks;
            sorted.sort();
            QCOMPARE(ranks, sorted);
            QCOMPARE(QSet<QString>(ranks.begin(), ranks.end()).size(), ranks.size());
        }
    }

    void aTieIsFollowed()
    {
        QVERIFY(rankBetween(u"i"_s, u"i"_s) > u"i"_s);
        QVERIFY(rankBetween(u"z"_s, u"a"_s) > u"z"_s);
    }

    void ranksThatNobodyMakesEndTheSearch()
    {
        // A hostile or foreign file may hold any text; it may not hold the program up.
        for (const QString &after : {u"0"_s, u"0000"_s, u"A"_s, u" "_s, u"é"_s, u"a0"_s})
            QVERIFY(rankBetween({}, after).size() < 10);
        for (const QString &before : {u"a"_s, u"Z"_s, u"zzzz"_s, u"\uffff"_s, u"-"_s}) {
            for (const QString &after : {u"a0"_s, u"a"_s, u"Z0"_s, u"zzzz0"_s, u"{"_s})
                QVERIFY(rankBetween(before, after).size() < 12);
        }
        QVERIFY(!isRank(u""_s) && !isRank(u"a0"_s) && !isRank(u"A"_s) && !isRank(u"a b"_s) && isRank(u"00i"_s));
    }

    void evenRanksAreInOrderWithRoomEverywhere()
    {
        for (const qsizetype count : {0, 1, 2, 17, 18, 35, 36, 500, 3000}) {
            const QStringList ranks = evenRanks(count);
            QCOMPARE(ranks.size(), count);
            QString before;
            for (const QString &rank : ranks) {
                QVERIFY(isRank(rank));
                QVERIFY(before < rank);
                const QString between = rankBetween(before, rank);
                QVERIFY(before < between && between < rank);
                before = rank;
            }
        }
    }
};

WAYMARK_TEST(TestRank)
#include "tst_Rank.moc"
