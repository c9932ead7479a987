#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Tables that stand in the cells of another, and headings that begin again beside each group.
class TestInnerTables : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void actionsMayStandInATableOfTheirOwnWithinACell()
    {
        const QString inner = u"<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>%1</table>"_s;
        const QString one = inner.arg(u"<tr><td>Hire two therapists</td><td>Ada Brook</td><td>1 May 2027</td></tr>"
                                      "<tr><td>Train every SENCO</td><td>Ben Okoro</td><td>June 2027</td></tr>"_s);
        const QString other = inner.arg(u"<tr><td>Open a clinic</td><td></td><td>July 2027</td></tr>"_s);
        QCOMPARE(
            actionsIn(u"<table><tr><th>Priority</th><th>What we are doing</th></tr><tr><td>Staff</td><td>%1</td></tr>"
                      "<tr><td>Health</td><td>%2</td></tr></table>"_s.arg(one, other)),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 | Staff\n"
            "Open a clinic |  | 2027-07-31 | Health"_s);
    }

    void captionsMayBeginAgainBesideEachGroup()
    {
        QCOMPARE(actionsIn(u"<table><tr><th>Priority</th><th colspan=3>What we are doing</th></tr>"
                           "<tr><td rowspan=3>Staff</td><th>Action</th><th>Lead</th><th>Due</th></tr>"
                           "<tr><td>Hire two therapists</td><td>Ada Brook</td><td>1 May 2027</td></tr>"
                           "<tr><td>Train every SENCO</td><td>Ben Okoro</td><td>June 2027</td></tr>"
                           "<tr><td rowspan=2>Health</td><th>Action</th><th>Lead</th><th>Due</th></tr>"
                           "<tr><td>Open a clinic</td><td>Una Vale</td><td>July 2027</td></tr></table>"_s),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 | Staff\n"
            "Open a clinic | Una Vale | 2027-07-31 | Health"_s);
    }
};

WAYMARK_TEST(TestInnerTables)
#include "tst_InnerTables.moc"
