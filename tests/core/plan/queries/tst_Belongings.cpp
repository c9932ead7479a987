#include "plan/queries/Belongings.h"

#include "edit/AssessmentEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Assessment.h"
#include "plan/records/Priority.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestBelongings : public TestCase
{
    Q_OBJECT

private:
    static void assess(
        TestPlan &test, const QString &reference, Month month, std::optional<Status> status, const QString &newDue = {})
    {
        edit::AssessmentInput input;
        input.status = status;
        input.said = u"Said in "_s + month.text();
        if (!newDue.isEmpty()) {
            input.newDue = Due::read(newDue);
            input.reason = u"Funding came late"_s;
        }
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(reference), month, input)));
    }

private Q_SLOTS:
    void belongingsAreAssessmentsLeadsAndReadings()
    {
        TestPlan test;
        assess(test, u"1.1.2"_s, Month(2026, 1), Status::OnTarget);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Action, test.id(u"1.1.2"_s)).size(), 1 + 1 + 2);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Outcome, test.id(u"1.1"_s)).size(), 1 + 1);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Kpi, test.id(u"1.1a"_s)).size(), 1 + 3);
    }

    void aChangeSaysWhoseBelongingItWasAndIs()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.2"_s);
        const Id assessment = keyedId(RecordKind::Assessment, action, u"2026-01"_s);
        assess(test, u"1.1.2"_s, Month(2026, 1), Status::OnTarget);
        const Change status{&fieldOf<&Assessment::status>(), assessment, {}, {}};
        QCOMPARE(query::ownersOf(test.plan(), status), QSet<Id>{action});
        QVERIFY(test.document().undo()); // and now only the change knows
        QCOMPARE(query::ownersOf(test.plan(), status), QSet<Id>());
        const Change taken{&fieldOf<&Assessment::action>(), assessment, Value(action), {}};
        QCOMPARE(query::ownersOf(test.plan(), taken), QSet<Id>{action});
        QVERIFY(query::ownersOf(test.plan(), {&fieldOf<&Priority::title>(), test.id(u"1"_s), {}, {}}).isEmpty());
    }
};

WAYMARK_TEST(TestBelongings)
#include "tst_Belongings.moc"
