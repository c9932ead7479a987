#include "edit/PlanEdits.h"

#include "Fixed.h"
#include "plan/PlanRules.h"
#include "plan/records/StatusMeaning.h"
#include "plan/Status.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestPlanEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanBeginsWithItsNameAndTheUsualStatuses()
    {
        CountingIds ids;
        const ChangeSet set = edit::newPlan({u"  A  plan\n"_s, u"Partnership"_s, QDate(2025, 9, 1)}, ids);
        Plan plan;
        plan.apply(set.changes);
        QVERIFY(checkRules(plan, set.changes));
        QCOMPARE(set.name.key, u"create"_s);
        QCOMPARE(plan.info().title, u"A plan"_s);
        QCOMPARE(plan.info().start, QDate(2025, 9, 1));
        QSet<Status> meanings;
        for (const StatusMeaning *meaning : plan.all<StatusMeaning>()) {
            QVERIFY(!meaning->word.isEmpty() && !meaning->colour.isEmpty() && !meaning->definition.isEmpty());
            meanings.insert(meaning->meaning);
        }
        QCOMPARE(meanings, QSet<Status>(chosenStatuses.begin(), chosenStatuses.end()));
    }

    void aPlanMayBeginWithNothing()
    {
        CountingIds ids;
        const ChangeSet set = edit::newPlan({}, ids);
        Plan plan;
        plan.apply(set.changes);
        QVERIFY(checkRules(plan, set.changes));
        QVERIFY(!plan.id().isNull());
    }
};

WAYMARK_TEST(TestPlanEdits)
#include "tst_PlanEdits.moc"
