#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Road maps: when something is due stands over the columns or before the rows.
class TestLanes : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreDueByTheEndOfTheirColumn()
    {
        const QString read = actionsIn(
            u"<h1>Road map</h1><table>"
            "<tr><th>Team</th><th>Autumn term 2026 (by 18 December 2026)</th><th>March 2027</th></tr>"
            "<tr><td>Casework</td><td>Clear the oldest files (Ada Brook)<br>Write to every family</td><td></td></tr>"
            "<tr><td>Health</td><td></td><td>Open a second clinic on Saturdays (Dr Ben Okoro)</td></tr></table>"_s);
        QCOMPARE(read,
            u"Clear the oldest files | Ada Brook | 2026-12-18 | Casework\n"
            "Write to every family |  | 2026-12-18 | Casework\n"
            "Open a second clinic on Saturdays | Dr Ben Okoro | 2027-03-31 | Health"_s);
    }

    void timesMayStandBeforeTheRows()
    {
        const QString read =
            actionsIn(u"<table><tr><th></th><th>Schools</th><th>Health</th></tr>"
                      "<tr><td>By 31 January 2027</td><td>Train a mentor in each school (Una Vale)</td><td>Book the "
                      "rooms for clinics</td></tr>"
                      "<tr><td>By 30 April 2027</td><td>Visit all of the mentors</td><td></td></tr></table>"_s);
        QCOMPARE(read,
            u"Train a mentor in each school | Una Vale | 2027-01-31 | Schools\n"
            "Visit all of the mentors |  | 2027-04-30 | Schools\n"
            "Book the rooms for clinics |  | 2027-01-31 | Health"_s);
    }

    /// Figures by month are no actions.
    void figuresByMonthAreNoLanes()
    {
        QCOMPARE(actionsIn(u"<table><tr><th>Measure</th><th>Baseline</th><th>March 2027</th><th>June 2027</th></tr>"
                           "<tr><td>Plans within 20 weeks</td><td>40%</td><td>55%</td><td>60%</td></tr></table>"_s),
            QString());
    }
};

WAYMARK_TEST(TestLanes)
#include "tst_Lanes.moc"
