#include "plan/ChangeBuilder.h"

#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestChangeBuilder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsAsItBeganIsLeftOut()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        ChangeBuilder builder(test.plan());
        QVERIFY(!builder.hasChanges());
        builder.set<&Action::text>(action, u"Other words"_s);
        QVERIFY(builder.hasChanges());
        QCOMPARE(builder.value(fieldOf<&Action::text>(), action), Value(u"Other words"_s));
        builder.set<&Action::text>(action, test.plan().get<Action>(action)->text);
        QVERIFY(!builder.hasChanges());
        QVERIFY(builder.take({}).isEmpty());
    }

    void aLaterWordReplacesAnEarlierOne()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        ChangeBuilder builder(test.plan());
        builder.set<&Action::text>(action, u"First"_s);
        builder.set<&Action::note>(action, u"Note"_s);
        builder.set<&Action::text>(action, u"Second"_s);
        const ChangeSet set = builder.take({u"field"_s, {}});
        QCOMPARE(set.changes.size(), 2);
        QCOMPARE(set.changes.first().before, Value(u"Write the guide to local help"_s));
        QCOMPARE(set.changes.first().after, Value(u"Second"_s));
        QVERIFY(builder.take({}).isEmpty());
    }

    void removingTakesAllThatBelongs()
    {
        const TestPlan test;
        ChangeBuilder builder(test.plan());
        builder.remove(RecordKind::Priority, test.id(u"1"_s));
        Plan plan = test.plan();
        plan.apply(builder.take({}).changes);
        QCOMPARE(planLines(plan),
            planLines(TestPlan(u"priority 2 Preparing for adulthood\n"
                               "outcome 2.1 Young people choose their next step || Service Manager\n"
                               "action 2.1.1 Visit every college|Q4 25/26|Service Manager\n"
                               "action 2.1.10 Publish the pathway||Project lead\n"_s)
                          .plan()));
    }

    void whatIsAddedAgainStartsEmpty()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        Plan plan = test.plan();
        ChangeBuilder removal(plan);
        removal.remove(RecordKind::Action, action);
        plan.apply(removal.take({}).changes);
        QVERIFY(!plan.get<Action>(action));
        ChangeBuilder again(plan);
        again.add(RecordKind::Action, action);
        again.set<&Action::ref>(action, u"9.9.9"_s);
        const ChangeSet set = again.take({});
        plan.apply(set.changes);
        QCOMPARE(plan.get<Action>(action)->text, QString());
        QCOMPARE(plan.get<Action>(action)->ref, u"9.9.9"_s);
        plan.apply(inverseOf(set).changes);
        QCOMPARE(plan.value(fieldOf<&Action::text>(), action), Value(u"Write the guide to local help"_s));
    }

    void keyedIdsDifferByKindParentAndKey()
    {
        const Id one = Id::named(Id(), u"one"_s);
        const Id two = Id::named(Id(), u"two"_s);
        const Id id = keyedId(RecordKind::Assessment, one, u"2026-03"_s);
        QCOMPARE(keyedId(RecordKind::Assessment, one, u"2026-03"_s), id);
        QVERIFY(keyedId(RecordKind::Reading, one, u"2026-03"_s) != id);
        QVERIFY(keyedId(RecordKind::Assessment, two, u"2026-03"_s) != id);
        QVERIFY(keyedId(RecordKind::Assessment, one, u"2026-04"_s) != id);
        QCOMPARE(keyedId(RecordKind::Person, one, u" HEAD of  inclusion"_s),
            keyedId(RecordKind::Person, one, u"Head of Inclusion"_s));
    }
};

WAYMARK_TEST(TestChangeBuilder)
#include "tst_ChangeBuilder.moc"
