#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// One log of several kinds of record.
class TestTypedRows : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeIsItsOwnKindOfRecord()
    {
        const QString log = u"ID,Type,Description,Likelihood,Impact,Owner,Due,Status\n"
                            "R1,Risk,Staff leave before spring,High,High,Ada Brook,,Live\n"
                            "A1,Action,Hire two therapists,,,Ada Brook,01/05/2027,On track\n"
                            "I1,Issue,The portal is down,,High,Ben Okoro,,Live\n"
                            "A2,Action,Train every SENCO,,,Ben Okoro,31/05/2027,Late\n"_s;
        QCOMPARE(actionsInCsv(log, true),
            u"Hire two therapists | Ada Brook | 2027-05-01 |  | on target\n"
            "Train every SENCO | Ben Okoro | 2027-05-31 |  | missed"_s);
        const PlanDraft draft = understand({*readDocument(u"log.csv"_s, log.toUtf8())}).draft;
        QCOMPARE(draft.risks.size(), 1);
        QCOMPARE(draft.risks.first().likelihood, std::optional(4));
        QVERIFY2(draft.kept.join(u'\n').contains(u"The portal is down"_s), qPrintable(draft.kept.join(u'\n')));
    }
};

WAYMARK_TEST(TestTypedRows)
#include "tst_TypedRows.moc"
