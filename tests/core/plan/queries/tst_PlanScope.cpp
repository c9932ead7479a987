#include "plan/queries/PlanScope.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Two priorities of one group, one of another, one of none.
class TestPlanScope : public TestCase
{
    Q_OBJECT

    std::unique_ptr<TestPlan> m_test;

    const Plan &plan() const { return m_test->plan(); }

    Id groupNamed(const QString &name) const
    {
        for (const DeliveryGroup *group : plan().all<DeliveryGroup>()) {
            if (group->name == name)
                return group->id;
        }
        return {};
    }

    QString numbersIn(const PlanScope &scope) const
    {
        QStringList numbers;
        for (const Priority *priority : scope.priorities(plan()))
            numbers.append(priority->number);
        return numbers.join(u' ');
    }

    QString kpisIn(const PlanScope &scope) const
    {
        QStringList codes;
        for (const Kpi *kpi : plan().all<Kpi>()) {
            if (scope.holds(plan(), *kpi))
                codes.append(kpi->code);
        }
        return codes.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_test = std::make_unique<TestPlan>(u"priority 1 Help early | Early Help Group\n"
                                            "outcome 1.1 Families know where to turn\n"
                                            "action 1.1.1 Write the guide | Mar-26 | Head of Inclusion\n"
                                            "priority 2 Schools | School Group\n"
                                            "outcome 2.1 Needs are noticed\n"
                                            "priority 3 Clinics | Early Help Group\n"
                                            "outcome 3.1 Waits are short\n"
                                            "priority 4 Travel\n"
                                            "outcome 4.1 Children arrive\n"
                                            "kpi 1.1 Guides were read | 41% | 50 60 80\n"
                                            "kpi 2.1 Needs were noticed | 41% | 50 60 80\n"
                                            "kpi 3.1 Waits were short | 41% | 50 60 80\n"_s);
        QVERIFY(!groupNamed(u"Early Help Group"_s).isNull() && !groupNamed(u"School Group"_s).isNull());
    }

    void theWholePlanHoldsAll()
    {
        QVERIFY(PlanScope().isWholePlan());
        QCOMPARE(PlanScope(), PlanScope(Id()));
        QCOMPARE(numbersIn({}), u"1 2 3 4"_s);
        QCOMPARE(kpisIn({}), u"1.1a 2.1a 3.1a"_s);
    }

    void aPriorityHoldsItselfAlone()
    {
        QCOMPARE(numbersIn(m_test->id(u"2"_s)), u"2"_s);
        QCOMPARE(kpisIn(m_test->id(u"2"_s)), u"2.1a"_s);
        QCOMPARE(kpisIn(m_test->id(u"4"_s)), QString());
    }

    void aGroupHoldsThePrioritiesItAnswersForInThePlansOrder()
    {
        QCOMPARE(numbersIn(groupNamed(u"Early Help Group"_s)), u"1 3"_s);
        QCOMPARE(kpisIn(groupNamed(u"Early Help Group"_s)), u"1.1a 3.1a"_s);
        QCOMPARE(numbersIn(groupNamed(u"School Group"_s)), u"2"_s);
    }

    void aKpiThatServesNoOutcomeIsOfTheWholePlanAlone()
    {
        ChangeBuilder builder(plan());
        builder.set<&Kpi::outcome>(m_test->id(u"1.1a"_s), Id());
        Plan changed = plan();
        changed.apply(builder.take({}).changes);
        const Kpi *kpi = changed.get<Kpi>(m_test->id(u"1.1a"_s));
        QVERIFY(PlanScope().holds(changed, *kpi));
        QVERIFY(!PlanScope(m_test->id(u"1"_s)).holds(changed, *kpi));
        QVERIFY(!PlanScope(groupNamed(u"Early Help Group"_s)).holds(changed, *kpi));
    }

    /// The null id of a priority without a group is nobody's scope, though a null scope is the whole plan.
    void whatIsGoneHoldsNothing()
    {
        const PlanScope second = m_test->id(u"2"_s);
        QVERIFY(second.isIn(plan()) && PlanScope().isIn(plan()));
        ChangeBuilder builder(plan());
        builder.remove(RecordKind::Priority, second.id());
        Plan changed = plan();
        changed.apply(builder.take({}).changes);
        QVERIFY(!second.isIn(changed));
        QVERIFY(second.priorities(changed).isEmpty());
        QCOMPARE(second.place(changed).kind, RecordKind::Priority); // to be found in the history
        const PlanScope action = m_test->id(u"1.1.1"_s);
        QVERIFY(!action.isIn(plan()));
        QCOMPARE(numbersIn(action), QString());
    }

    void eachHasAPlaceAndBearsItsOwnRecords()
    {
        const Id group = groupNamed(u"School Group"_s);
        const QList<std::pair<PlanScope, RecordKind>> expected{{PlanScope(), RecordKind::Plan},
            {m_test->id(u"2"_s), RecordKind::Priority}, {group, RecordKind::DeliveryGroup}};
        for (const auto &[scope, kind] : expected) {
            QCOMPARE(scope.place(plan()).kind, kind);
            QCOMPARE(scope.place(plan()).id, scope.owner(plan()));
            QVERIFY(plan().find(kind, scope.owner(plan())));
            QCOMPARE(PlanScope::ofOwner(plan(), scope.owner(plan())), scope);
        }
    }
};

WAYMARK_TEST(TestPlanScope)
#include "tst_PlanScope.moc"
