#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Tables whose rows say themselves how deep they stand.
class TestLevelRows : public TestCase
{
    Q_OBJECT

    static QString planIn(const QString &rows) { return draftText(readPlan({documentOf(u"[t]\n"_s + rows)})); }

private Q_SLOTS:
    void levelsAreAPriorityAnOutcomeAndAnAction()
    {
        QCOMPARE(planIn(u"Level | Task name | Assigned to | Finish | Status\n"
                        "1 | Warm halls | | 30 June 2027 | \n2 | Boilers work | | 30 June 2027 | \n"
                        "3 | Mend the boiler | Ada Brook | 31 May 2027 | On track\n"
                        "3 | Buy a spare | Joe Quill | 30 June 2027 | Late\n"
                        "2 | Doors shut | | 31 March 2027 | \n3 | Oil the hinges | Ada Brook | 31 March 2027 | Done"_s),
            u"priority 1 Warm halls\noutcome  Boilers work\n"
            "action Mend the boiler | due day 31 May 2027 | leads Ada Brook | status on target\n"
            "action Buy a spare | due day 30 June 2027 | leads Joe Quill | status missed\n"
            "outcome  Doors shut\n"
            "action Oil the hinges | due day 31 March 2027 | leads Ada Brook | status signed off"_s);
    }

    void ofTwoLevelsTheHigherIsAPriority()
    {
        QCOMPARE(
            planIn(u"Outline level | Task | Owner | Finish\n1 | Warm halls | | \n2 | Mend the boiler | Ada Brook | "
                   u"31 May 2027\n1 | Clean yards | | \n2 | Sweep the leaves | Joe Quill | 30 June 2027"_s),
            u"priority 1 Warm halls\noutcome\naction Mend the boiler | due day 31 May 2027 | leads Ada Brook\n"
            "priority 2 Clean yards\noutcome\naction Sweep the leaves | due day 30 June 2027 | leads Joe Quill"_s);
    }

    void referencesThatSayTheWholePlaceGoFirst()
    {
        const QString plan = planIn(u"WBS | Outline level | Task | Owner | Finish\n0 | 0 | The town plan | | \n"
                                    "1 | 1 | Warm halls | | \n1.1 | 2 | Boilers work | | \n"
                                    "1.1.1 | 3 | Mend the boiler | Ada Brook | 31 May 2027\n"
                                    "1.1.2 | 3 | Buy a spare | Joe Quill | 30 June 2027"_s);
        QVERIFY2(plan.contains(u"priority 1 Warm halls\noutcome 1.1 Boilers work"_s), qPrintable(plan));
    }

    /// A column of that name may grade something else.
    void oneLevelIsNone()
    {
        QVERIFY(planIn(u"Level | Task | Owner | Finish\n2 | Mend the boiler | Ada Brook | May 2027\n"
                       "2 | Sweep the leaves | Joe Quill | June 2027"_s)
                    .contains(u"action Mend the boiler | due month May 2027 | leads Ada Brook"_s));
    }
};

WAYMARK_TEST(TestLevelRows)
#include "tst_LevelRows.moc"
