#include "exchange/reading/kinds/TableFacts.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What holds in a whole table of actions.
class TestTableFacts : public TestCase
{
    Q_OBJECT

    static QString row(const QStringList &cells, bool isBold = false)
    {
        const QString cell = isBold ? u"<td><b>%1</b></td>"_s : u"<td>%1</td>"_s;
        QString made;
        for (const QString &text : cells)
            made += cell.arg(text);
        return u"<tr>"_s + made + u"</tr>"_s;
    }

private Q_SLOTS:
    /// Phases in bold, with the dates that they reach over and nobody's name, are groups.
    void phasesInBoldAreGroups()
    {
        const QString head = row({u"Task"_s, u"Assigned to"_s, u"Finish"_s, u"Status"_s});
        QCOMPARE(actionsIn(u"<table>"_s + head + row({u"Plan it"_s, {}, u"31 May 2027"_s, {}}, true)
                     + row({u"Ask the schools"_s, u"Ada Brook"_s, u"1 May 2027"_s, u"Done"_s})
                     + row({u"Draw a map"_s, u"Joe Quill"_s, u"31 May 2027"_s, u"Late"_s})
                     + row({u"Build it"_s, {}, u"31 July 2027"_s, {}}, true)
                     + row({u"Lay bricks"_s, u"Ada Brook"_s, u"1 July 2027"_s, u"Not started"_s})
                     + row({u"Hang doors"_s, u"Ada Brook"_s, u"31 July 2027"_s, u"Not started"_s}) + u"</table>"_s),
            u"Ask the schools | Ada Brook | 2027-05-01 | Plan it\nDraw a map | Joe Quill | 2027-05-31 | Plan it\n"
            "Lay bricks | Ada Brook | 2027-07-01 | Build it\nHang doors | Ada Brook | 2027-07-31 | Build it"_s);
    }

    /// A sentence below a priority, above captions that come again.
    void aSentenceAboveCaptionsIsNoAction()
    {
        QCOMPARE(
            actionsInCsv(u"Priority 1: Staff,,\nWe need more people.,,\nAction,Lead,Due\nHire two,Ada Brook,May 2027\n"
                         "Priority 2: Health,,\nThey should be in the room.,,\nAction,Lead,Due\n"
                         "Open a clinic,Una Vale,July 2027\n"_s),
            u"Hire two | Ada Brook | 2027-05-31 | Staff\nOpen a clinic | Una Vale | 2027-07-31 | Health"_s);
    }

    /// A band may say beside its name who leads it, also above the captions.
    void aBandMaySayItsLead()
    {
        QCOMPARE(actionsIn(u"<table><tr><td colspan=2>Priority 1 Staff</td><td>Lead: Una Vale</td></tr>"
                           "<tr><th>Key actions</th><th>Timeline</th><th>Lead</th></tr>"
                           "<tr><td>Hire two</td><td>May 2027</td><td>Ada Brook</td></tr>"
                           "<tr><td colspan=2>Priority 2 Health</td><td>Lead: Joe Quill</td></tr>"
                           "<tr><th>Key actions</th><th>Timeline</th><th>Lead</th></tr>"
                           "<tr><td>Open a clinic</td><td>July 2027</td><td>Una Vale</td></tr></table>"_s),
            u"Hire two | Ada Brook | 2027-05-31 | Staff\nOpen a clinic | Una Vale | 2027-07-31 | Health"_s);
    }

    /// A number that is called so is no part of the words.
    void aNamedNumberIsAReference()
    {
        QCOMPARE(
            actionsInCsv(
                u"Priority 1: Staff,\nAction 4 – Hire two nurses,\nLead,Ada Brook\nDeadline,May 2027\nRAG,Green\n"_s),
            u"Hire two nurses | Ada Brook | 2027-05-31 | Staff"_s);
    }
};

WAYMARK_TEST(TestTableFacts)
#include "tst_TableFacts.moc"
