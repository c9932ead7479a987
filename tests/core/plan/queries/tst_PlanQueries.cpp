#include "plan/queries/PlanQueries.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestPlanQueries : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndPlaces()
    {
        TestPlan test;
        QCOMPARE(query::leadNames(test.plan(), test.id(u"1.1.2"_s)),
            (QStringList{u"Designated Officer"_s, u"Head of Inclusion"_s}));
        QCOMPARE(query::leadNames(test.plan(), Id()), QStringList());
        QStringList references;
        for (const Action *action : query::actionsOfPriority(test.plan(), test.id(u"1"_s)))
            references.append(action->ref);
        QCOMPARE(references, (QStringList{u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s, u"1.2.1"_s}));
        QCOMPARE(query::priorityOf(test.plan(), RecordKind::Action, test.id(u"2.1.10"_s))->number, u"2"_s);
        QCOMPARE(query::priorityOf(test.plan(), RecordKind::Outcome, test.id(u"1.2"_s))->number, u"1"_s);
        QVERIFY(!query::priorityOf(test.plan(), RecordKind::Action, Id()));
    }

    void theLeadOfAGroupIsPostAndPerson()
    {
        TestPlan test;
        const Id priority = test.id(u"1"_s);
        const auto lead = [&] { return query::groupLead(test.plan(), *test.plan().get<Priority>(priority)); };
        QCOMPARE(lead(), QString());
        const Id group = test.ids().next();
        ChangeBuilder builder(test.plan());
        builder.add(RecordKind::DeliveryGroup, group);
        builder.set<&DeliveryGroup::name>(group, u"Voice Group"_s);
        builder.set<&DeliveryGroup::leadPost>(group, u"Head of Inclusion"_s);
        builder.set<&Priority::group>(priority, group);
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(lead(), u"Head of Inclusion"_s);
        builder.set<&DeliveryGroup::leadPerson>(
            group, keyedId(RecordKind::Person, test.plan().id(), u"Service Manager"_s));
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(lead(), u"Head of Inclusion (Service Manager)"_s);
    }
};

WAYMARK_TEST(TestPlanQueries)
#include "tst_PlanQueries.moc"
