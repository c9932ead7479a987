#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Running text that stands in a sheet, a line a row.
class TestMadeText : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneTextAreReadLikeText()
    {
        QCOMPARE(actionsInCsv(u"County plan,\n,\nPriority 1: Early help,\n1.1 Publish the offer,\n"
                              "Owner: Ada Brook Due: 30 November 2026 RAG: Green,\nParents agreed to it.,\n"
                              "1.2 Train forty volunteers,\nOwner: Ben Okoro Due: 28 February 2027 RAG: Red,\n"_s,
                     true),
            u"Publish the offer | Ada Brook | 2026-11-30 | Early help | on target\n"
            "Train forty volunteers | Ben Okoro | 2027-02-28 | Early help | missed"_s);
    }

    void aLineAboveATableThatSaysWhoNamesNothing()
    {
        QCOMPARE(actionsInCsv(u"County plan,,\n,,\nPriority 1: Staff,,\nSenior responsible officer: Hal Orton,,\n"
                              "What,By whom,By when\nHire two therapists,Ada Brook,May 2027\n"
                              "Priority 2: Health,,\nSenior responsible officer: Una Vale,,\n"
                              "Open a clinic,Ben Okoro,June 2027\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff\nOpen a clinic | Ben Okoro | 2027-06-30 | Health"_s);
    }

    /// A cover says who owns the plan, and nothing is to be done in it.
    void aCoverIsNoAction()
    {
        QCOMPARE(actionsInCsv(u"County plan,\n,\nOwner,Partnership Board\nVersion,4.1\nPrepared by,Programme Office\n"
                              "One sheet for each priority; please add no columns.,\n"_s),
            QString());
    }

    void howManyThereAreOfEachStatusIsNoAction()
    {
        QCOMPARE(actionsInCsv(u"Action,Lead,Due,RAG,\nHire two therapists,Ada Brook,May 2027,Green,\n"
                              "Train every SENCO,Ben Okoro,June 2027,Red,\n,,,,\n"
                              "Summary,Red,Amber,Green,Blue\nStaff,1,0,1,0\nHealth,0,2,1,0\n"_s,
                     true),
            u"Hire two therapists | Ada Brook | 2027-05-31 |  | on target\n"
            "Train every SENCO | Ben Okoro | 2027-06-30 |  | missed"_s);
    }
};

WAYMARK_TEST(TestMadeText)
#include "tst_MadeText.moc"
