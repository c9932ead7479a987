#include "exchange/reading/StackedTables.h"

#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Each table's name, the number of its first row and how many it has.
QStringList apart(const QString &rows)
{
    const SourceDocument document = documentOf(u"[table 1]\n"_s + rows);
    QStringList tables;
    for (const Grid &table : stackedTables(std::get<Grid>(document.blocks.value(0)))) {
        tables << u"%1: %2, %3"_s.arg(table.name)
                      .arg(table.rows.isEmpty() ? 0 : table.rows.first().number)
                      .arg(table.rows.size());
    }
    return tables;
}

const QString actions = u"Reference | Action | Due | Lead\n1.1 | Families know | |\n1.1.1 | Write | Mar-26 | A\n"_s;
const QString kpis = u"Reference | KPI | Baseline | 3 months\n1.1 | Helped | 41% | 50%\n"_s;

} // namespace

class TestStackedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTableStaysOne()
    {
        QCOMPARE(apart(actions), QStringList{u"table 1: 1, 3"_s});
        QCOMPARE(apart(u"Actions | |\n"_s + actions), QStringList{u"Actions: 2, 3"_s});
        QCOMPARE(apart(u"A title | |\n"_s + kpis), QStringList{u"table 1: 1, 3"_s});
        QCOMPARE(apart(u"nothing | known\nat | all\n"_s), QStringList{u"table 1: 1, 2"_s});
    }

    void anotherKindOfHeadingsBeginsAnother()
    {
        QCOMPARE(apart(actions + u"KPIs | |\n"_s + kpis + u"Key | |\nStatus | What it means\nRed | Late\n"_s),
            QStringList({u"table 1: 1, 3"_s, u"KPIs: 5, 2"_s, u"Key: 8, 2"_s}));
        QCOMPARE(apart(actions + kpis), QStringList({u"table 1: 1, 3"_s, u"table 1: 4, 2"_s}));
    }

    void headingsRepeatedOnTheNextPageDoNot() { QCOMPARE(apart(actions + actions), QStringList{u"table 1: 1, 6"_s}); }

    void aPrioritysNameIsNoNameOfATable()
    {
        QCOMPARE(
            apart(actions + u"Priority 2: Next | |\n"_s + kpis), QStringList({u"table 1: 1, 4"_s, u"table 1: 5, 2"_s}));
    }

    void deliveryGroupsAboveAreATableOfTheirOwn()
    {
        QCOMPARE(apart(u"Groups | |\n1 Early Help/Lead - Head of Inclusion/Reporting - monthly | |\nActions | |\n"_s
                     + actions),
            QStringList({u"table 1: 1, 2"_s, u"Actions: 4, 3"_s}));
    }

    void anActionThatSpeaksLikeHeadingsIsAnAction()
    {
        QCOMPARE(apart(actions
                     + u"1.1.2 | Agree the baseline measure | 3 months | B\n| Action: baseline, 6 months | | C\n"
                       "Reference the KPI | Agree a baseline | 3 months | who\n"_s),
            QStringList{u"table 1: 1, 6"_s});
    }
};

WAYMARK_TEST(TestStackedTables)
#include "tst_StackedTables.moc"
