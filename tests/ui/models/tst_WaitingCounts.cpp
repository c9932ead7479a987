#include "models/WaitingCounts.h"

#include "analysis/rounds/Rounds.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Priority.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;

/// The counts of the sidebar, kept up with edits, are what counting anew gives.
class TestWaitingCounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followingIsCountingAnew()
    {
        Dice dice("waiting counts");
        TestPlan test;
        const Month round(2026, 2);
        WaitingCounts counts;
        counts.count(&test.plan(), round);
        connect(
            &test.document(), &PlanDocument::changed, this, [&counts](const ChangeSet &set) { counts.follow(set); });
        for (int step = 0; step < 600; ++step) {
            if (dice.oneIn(6) && test.document().canUndo())
                (void)test.document().undo();
            else
                (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
            int all = 0;
            for (const Priority *priority : test.plan().all<Priority>()) {
                int waiting = 0;
                for (const Action *action : query::actionsOfPriority(test.plan(), priority->id))
                    waiting += analysis::isWaiting(test.plan(), action->id, round) ? 1 : 0;
                QCOMPARE(counts.of(priority->id), waiting);
                all += waiting;
            }
            QCOMPARE(counts.all(), all);
        }
    }
};

WAYMARK_TEST(TestWaitingCounts)
#include "tst_WaitingCounts.moc"
