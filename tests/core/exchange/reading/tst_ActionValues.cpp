#include "exchange/reading/kinds/ActionValues.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What a row says of its action besides its words.
class TestActionValues : public TestCase
{
    Q_OBJECT

    static QString planIn(const QString &rows) { return draftText(readPlan({documentOf(u"[t]\n"_s + rows)})); }

private Q_SLOTS:
    void aQuestionIsAnswered()
    {
        QCOMPARE(planIn(u"Our promise | Who answers for it | By | Done?\n"
                        "Mend the boiler | Ada Brook | 31 May 2027 | Yes\n"
                        "Oil the hinges | Joe Quill | 30 June 2027 | Partly\n"
                        "Sweep the leaves | Joe Quill | 1 July 2027 | Not yet"_s),
            u"priority 1\noutcome\n"
            "action Mend the boiler | due day 31 May 2027 | leads Ada Brook | status signed off\n"
            "action Oil the hinges | due day 30 June 2027 | leads Joe Quill | status on target\n"
            "action Sweep the leaves | due day 1 July 2027 | leads Joe Quill | status not started"_s);
    }

    /// Of an account for each month the latest that is there.
    void theLatestAccountCounts()
    {
        const QString read =
            planIn(u"Action | Lead | Due | Update September 2026 | Update October 2026 | Update November 2026\n"
                   "Mend the boiler | Ada Brook | 31 May 2027 | It was looked at | A part was bought | It runs\n"
                   "Oil the hinges | Joe Quill | 30 June 2027 | Oil was bought | Two are done | "_s);
        QVERIFY2(read.contains(u"said It runs"_s) && read.contains(u"said Two are done"_s), qPrintable(read));
        QVERIFY2(!read.contains(u"status"_s), qPrintable(read));
    }

    /// Whoever does it, and not only where they work.
    void aPersonComesBeforeAnOrganisation()
    {
        const QString read = planIn(u"Action | Lead organisation | Lead officer | Due\n"
                                    "Mend the boiler | Northmoor Council | Ada Brook | 31 May 2027\n"
                                    "Oil the hinges | The Halls Trust | Joe Quill | 30 June 2027"_s);
        QVERIFY2(read.contains(u"leads Ada Brook"_s) && read.contains(u"leads Joe Quill"_s), qPrintable(read));
    }

    /// A line below the table, and what is said of it, are no account of the last action.
    void aNoteBelowTheTableIsNoAccount()
    {
        const PlanReading reading =
            understand({documentOf(u"[t]\nRef | Action | Lead | Due | Progress\n"
                                   "1.1 | Mend the boiler | Ada Brook | 31 May 2027 | A part was bought\n"
                                   "- Subject to the budget being agreed | | | |\n"
                                   "1.2 | Oil the hinges | Joe Quill | 30 June 2027 | Two are done\n"
                                   "<5>Note: 1.2 was added at the meeting in May"_s)});
        QCOMPARE(draftText(reading.draft),
            u"priority 1\noutcome\n"
            "action 1.1 Mend the boiler | due day 31 May 2027 | leads Ada Brook | said A part was bought\n"
            "action 1.2 Oil the hinges | due day 30 June 2027 | leads Joe Quill | said Two are done"_s);
        QCOMPARE(reading.draft.kept.size(), 2);
    }

    void aStatusMaySayHowFarItIs()
    {
        const QString read =
            planIn(u"Action | Lead | Due | Status\nMend the boiler | Ada Brook | 31 May 2027 | In progress "
                   "(60%)\nOil the hinges | Joe Quill | 30 June 2027 | Not started - 0%"_s);
        QVERIFY2(read.contains(u"status on target"_s) && read.contains(u"status not started"_s), qPrintable(read));
        QVERIFY2(read.contains(u"60%"_s), qPrintable(read));
    }

    void aColourAndItsWordMayStandTogether()
    {
        const QString read =
            planIn(u"Action | Lead | Due | RAG\nMend the boiler | Ada Brook | 31 May 2027 | White - not "
                   "started\nOil the hinges | Joe Quill | 30 June 2027 | Red - overdue"_s);
        QVERIFY2(read.contains(u"status not started"_s), qPrintable(read));
    }
};

WAYMARK_TEST(TestActionValues)
#include "tst_ActionValues.moc"
