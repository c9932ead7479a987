#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Captions that stand before the rows.
class TestTurnedTables : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachColumnIsAnAction()
    {
        QCOMPARE(actionsIn(u"<h1>Plan</h1><h2>Staff</h2><table>"
                           "<tr><th>What we will do</th><td>Hire two therapists</td><td>Train every SENCO</td></tr>"
                           "<tr><th>Lead officer</th><td>Ada Brook</td><td>Ben Okoro</td></tr>"
                           "<tr><th>Target date</th><td>1 May 2027</td><td>June 2027</td></tr>"
                           "<tr><th>RAG</th><td>Green</td><td>Red</td></tr></table>"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff | on target\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 | Staff | missed"_s);
    }

    /// Labels beside labels are a card, and no columns of records.
    void labelsBesideLabelsAreNoRecords()
    {
        QCOMPARE(actionsIn(u"<h1>Plan</h1><h2>Staff</h2><table>"
                           "<tr><td colspan=4>Action 2.1: Hire two therapists</td></tr>"
                           "<tr><td>Owner</td><td>Ada Brook</td><td>Partner organisations</td><td>The trust</td></tr>"
                           "<tr><td>Start</td><td>Sep 2026</td><td>Finish</td><td>1 May 2027</td></tr>"
                           "<tr><td>RAG this month</td><td>Green</td><td>RAG last month</td><td>Red</td></tr>"
                           "<tr><td>How we will know it worked</td><td colspan=3>Nobody waits</td></tr></table>"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff | on target"_s);
    }

    void labelsOfAFormMayBeSetIn()
    {
        QCOMPARE(actionsInCsv(u"Priority 1: Staff,,\n1.1,Hire two therapists,\n,Who is leading,Ada Brook\n"
                              ",When it will be finished,1 May 2027\n,Rating,Green\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff | on target"_s);
    }
};

WAYMARK_TEST(TestTurnedTables)
#include "tst_TurnedTables.moc"
