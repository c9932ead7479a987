#include "exchange/reading/tables/Regions.h"

#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Of each region: the number of its first row, how many rows it has, and where its heading stands.
QStringList apart(const QString &rows)
{
    const SourceDocument document = documentOf(u"[table 1]\n"_s + rows);
    const Table table = tableOf(std::get<Grid>(document.blocks.value(0)));
    QStringList tables;
    for (const Region &region : regionsOf(table)) {
        tables << u"%1, %2: %3+%4"_s.arg(region.table.rows.isEmpty() ? 0 : region.table.rows.first().number)
                      .arg(region.table.rows.size())
                      .arg(region.titleRows)
                      .arg(region.headerRows);
    }
    return tables;
}

const QString actions = u"Reference | Action | Due | Lead\n1.1 | Families know | |\n1.1.1 | Write | Mar-26 | A\n"_s;
const QString kpis = u"Reference | KPI | Baseline | 3 months\n1.1 | Helped | 41% | 50%\n"_s;

} // namespace

class TestRegions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneTableStaysOne()
    {
        QCOMPARE(apart(actions), QStringList{u"1, 3: 0+1"_s});
        QCOMPARE(apart(u"A title | |\n"_s + kpis), QStringList{u"1, 3: 1+1"_s});
        QCOMPARE(apart(u"2027 | by | then\n3 | at | all\n"_s), QStringList{u"1, 2: 0+0"_s});
    }

    void anotherHeadingBeginsAnother()
    {
        QCOMPARE(apart(actions + u"KPIs | |\n"_s + kpis + u"Key | |\nStatus | What it means\nRed | Late\n"_s),
            QStringList({u"1, 3: 0+1"_s, u"4, 3: 1+1"_s, u"7, 3: 1+1"_s}));
        QCOMPARE(apart(actions + kpis), QStringList({u"1, 3: 0+1"_s, u"4, 2: 0+1"_s}));
    }

    void headingsRepeatedOnTheNextPageDoNot() { QCOMPARE(apart(actions + actions), QStringList{u"1, 6: 0+1"_s}); }

    void aRowOfDatesIsNoHeading()
    {
        QCOMPARE(
            apart(u"Action | Start | Due\nPaint | Mar-26 | May-26\n | Mar-26 | May-26\nSweep | Apr-26 | Jun-26\n"_s),
            QStringList{u"1, 4: 0+1"_s});
    }

    void anActionThatSpeaksLikeHeadingsIsAnAction()
    {
        QCOMPARE(apart(actions
                     + u"1.1.2 | Agree the baseline measure | 3 months | B\n| Action: baseline, 6 months | | C\n"
                       "Reference the KPI | Agree a baseline | 3 months | who\n"_s),
            QStringList{u"1, 6: 0+1"_s});
    }

    void aHeadingNobodyKnowsIsStillTheFirstRow()
    {
        QCOMPARE(
            apart(
                u"FieldA | FieldB | FieldC\nx1 | Raise it to 95% by 2030. This measure counts each one. | Base year\n"_s),
            QStringList{u"1, 2: 0+1"_s});
    }

    void aHeadingMayHaveTwoRows()
    {
        QCOMPARE(apart(u"Ref | Action | <2>June 2027\n^ | ^ | RAG | Progress\n1 | Paint | Green | Done\n"_s),
            QStringList{u"1, 3: 0+2"_s});
        QCOMPARE(apart(u"Ref | Action | Lead | Due\n1.1 | <2>Paint | May 2027\n"_s), QStringList{u"1, 2: 0+1"_s});
    }
};

WAYMARK_TEST(TestRegions)
#include "tst_Regions.moc"
