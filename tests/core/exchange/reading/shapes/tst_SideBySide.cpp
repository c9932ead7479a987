#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Tables that share the rows of one sheet.
class TestSideBySide : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCaptionsAgainAreAnotherTable()
    {
        QCOMPARE(actionsInCsv(u"Council,,,,NHS,,\nTask,Owner,Due by,,Task,Owner,Due by\n"
                              "Hire two therapists,Ada Brook,01/05/2027,,Open a clinic,Una Vale,30/06/2027\n"
                              "Train every SENCO,Ben Okoro,31/05/2027,,,,\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-01 | Council\n"
            "Train every SENCO | Ben Okoro | 2027-05-31 | Council\n"
            "Open a clinic | Una Vale | 2027-06-30 | NHS"_s);
    }

    /// A column that nobody filled in parts nothing.
    void anEmptyColumnIsNoEnd()
    {
        QCOMPARE(actionsInCsv(u"Ref,Action,,Owner,Due by\n1,Hire two therapists,,Ada Brook,01/05/2027\n"
                              "2,Train every SENCO,,Ben Okoro,31/05/2027\n"_s),
            u"Hire two therapists | Ada Brook | 2027-05-01 | \nTrain every SENCO | Ben Okoro | 2027-05-31 | "_s);
    }
};

WAYMARK_TEST(TestSideBySide)
#include "tst_SideBySide.moc"
