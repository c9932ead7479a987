#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Labels with their values, in text and in tables.
class TestCards : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void labelsInTheText_data()
    {
        QTest::addColumn<QString>("card");
        QTest::newRow("a line each") << u"<p>Lead: Ada Brook</p><p>Due: 1 May 2027</p><p>RAG: Green</p>"_s;
        QTest::newRow("a list of definitions")
            << u"<dl><dt>Who is leading</dt><dd>Ada Brook</dd>"
               "<dt>When it will be finished</dt><dd>1 May 2027</dd><dt>Rating</dt><dd>Green</dd></dl>"_s;
        QTest::newRow("small headings") << u"<h4>Lead officer</h4><p>Ada Brook</p><h4>Deadline</h4><p>1 May 2027</p>"
                                           "<h4>Status</h4><p>On track</p>"_s;
        QTest::newRow("several in a line") << u"<p>Lead: Ada Brook | Due: 1 May 2027 | RAG: Green</p>"_s;
        QTest::newRow("behind a dash")
            << u"<ul><li>Owner – Ada Brook</li><li>Deadline – 1 May 2027</li><li>RAG – Green</li></ul>"_s;
    }
    void labelsInTheText()
    {
        QFETCH(QString, card);
        QCOMPARE(
            actionsIn(u"<h1>County plan</h1><h2>Priority 1: Staff</h2><h3>1.1 Hire two therapists</h3>"_s + card, true),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff | on target"_s);
    }

    /// The heading over the list says that its items are actions; it is no label of the first one.
    void anItemOfAListIsACard_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("numbered") << u"<ol><li>Hire two therapists<br>Lead: Ada Brook<br>By when: 1 May 2027</li>"
                                     "<li>Train every SENCO<br>Lead: Ben Okoro<br>By when: 1 June 2027</li></ol>"_s;
        QTest::newRow("bullets") << u"<ul><li>Hire two therapists<br>Lead: Ada Brook<br>By when: 1 May 2027</li>"
                                    "<li>Train every SENCO<br>Lead: Ben Okoro<br>By when: 1 June 2027</li></ul>"_s;
    }
    void anItemOfAListIsACard()
    {
        QFETCH(QString, list);
        QCOMPARE(actionsIn(u"<h1>County plan</h1><h2>Priority 1: Staff</h2><h3>What we will do</h3>"_s + list),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff\n"
            "Train every SENCO | Ben Okoro | 2027-06-01 | Staff"_s);
    }

    void aListInASheetStandsBelowItsPriority()
    {
        QCOMPARE(
            actionsInCsv(u"County plan,\n,\nPriority 1: Staff,\nWhat we will do,\n1,Hire two therapists\n,Lead: Ada "
                         "Brook\n,By when: 1 May 2027\n2,Train every SENCO\n,Lead: Ben Okoro\n,By when: 1 June "
                         "2027\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff\n"
            "Train every SENCO | Ben Okoro | 2027-06-01 | Staff"_s);
    }

    void cardsFollowOneAnotherWithoutABlankRow()
    {
        QCOMPARE(actionsInCsv(u"Staff,\nHire two therapists,\nLead,Ada Brook\nBy when,May 2027\nRAG,Green\n"
                              "Train every SENCO,\nLead,Ben Okoro\nBy when,June 2027\nRAG,Amber\n"
                              "Health,\nOpen a clinic,\nLead,Una Vale\nBy when,July 2027\nRAG,Red\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff | on target\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 | Staff | at risk\n"
            "Open a clinic | Una Vale | 2027-07-31 | Health | missed"_s);
    }

    /// Its title is not what is to be done where a label says that.
    void aCardMayHaveATitle()
    {
        QCOMPARE(actionsInCsv(u"Action sheet 7,\nAction,Hire two therapists\nOwner,Ada Brook\nDeadline,May 2027\n"
                              "Status,On track\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-31 |  | on target"_s);
    }

    void whoElseIsNamedIsNotWhatIsToBeDone()
    {
        QCOMPARE(actionsIn(u"<h1>County plan</h1><h2>Priority 1: Staff</h2><h3>HR-01 Hire two therapists</h3>"
                           "<dl><dt>Action owner</dt><dd>Ada Brook</dd><dt>Sponsor</dt><dd>Cllr Una Vale</dd>"
                           "<dt>Deadline</dt><dd>1 May 2027</dd></dl>"_s),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Staff"_s);
    }

    void cardsStandBesideOneAnother()
    {
        QCOMPARE(actionsInCsv(u"Action,Hire two therapists,,Action,Open a clinic\nOwner,Ada Brook,,Owner,Una Vale\n"
                              "Deadline,May 2027,,Deadline,July 2027\nStatus,On track,,Status,Late\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-31 |  | on target\n"
            "Open a clinic | Una Vale | 2027-07-31 |  | missed"_s);
    }

    /// What a return says of itself is no heading of a table.
    void aFormAboveATableIsNoHeading()
    {
        QCOMPARE(actionsInCsv(
                     u"Area,Northmoor,,Month,November 2026\nCompleted by,Una Vale,,Date sent,4 December 2026\n,,,,\n"
                     "Action,Lead,Due,RAG,\nHire two therapists,Ada Brook,May 2027,Green,\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | "_s);
    }

    /// "1.2 Train every SENCO" is the card's own line and no heading above it, where no label says what is to be done;
    /// lines further up, parted from it by a blank row, head all cards.
    void aNumberedLineIsWhatTheCardIsAbout()
    {
        QCOMPARE(actionsInCsv(u"County plan,\n,\nPriority 1: Staff,\nWhat we want to achieve: Nobody waits,\n,\n"
                              "1.1 Hire two therapists,\nPerson responsible,Ada Brook\nTo be finished by,May 2027\n"
                              "Where we are,On target\n,\n1.2 Train every SENCO,\nPerson responsible,Ben Okoro\n"
                              "To be finished by,June 2027\nWhere we are,At risk\n,\nPriority 2: Health,\n"
                              "What we want to achieve: Clinics are near,\n,\n2.1 Open a clinic,\n"
                              "Person responsible,Una Vale\nTo be finished by,July 2027\nWhere we are,Missed\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff | on target\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 | Staff | at risk\n"
            "Open a clinic | Una Vale | 2027-07-31 | Health | missed"_s);
    }

    void whatACoverSaysOfTheDocumentIsNoAction()
    {
        QCOMPARE(actionsInCsv(u"Northmoor board,\nDelivery programme,\n,\nSRO,Chief nurse\nProgramme manager,Una Vale\n"
                              "Reporting date,17 November 2026\nVersion,0.9\n,\nAction,Lead,Due,RAG\n"
                              "Hire two therapists,Ada Brook,May 2027,Green\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | "_s);
    }

    void anOutcomeAndItsLeadAreNoCard()
    {
        QCOMPARE(actionsIn(u"<h1>Plan</h1><h2>Priority 1: Staff</h2><p>Outcome: Nobody waits</p>"
                           "<p>Priority lead: Una Vale</p><table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>"
                           "<tr><td>Hire two therapists</td><td>Ada Brook</td><td>May 2027</td></tr></table>"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff"_s);
    }

    void labelsAndValuesInFourColumns()
    {
        QCOMPARE(actionsIn(u"<table><tr><td>Action</td><td colspan=3>Hire two therapists</td></tr>"
                           "<tr><td>Lead</td><td>Ada Brook</td><td>Deadline</td><td>1 May 2027</td></tr>"
                           "<tr><td>RAG</td><td>Green</td><td>Progress</td><td>One has started</td></tr></table>"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-01 |  | on target"_s);
    }
};

WAYMARK_TEST(TestCards)
#include "tst_Cards.moc"
