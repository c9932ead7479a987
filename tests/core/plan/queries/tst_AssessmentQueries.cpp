#include "plan/queries/AssessmentQueries.h"

#include "edit/AssessmentEdits.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestAssessmentQueries : public TestCase
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
    void theStatusIsThatOfTheLatestAssessmentWithOne()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        QCOMPARE(query::statusOf(test.plan(), action), Status::NotAssessed);
        QVERIFY(!query::latestAssessment(test.plan(), action));
        assess(test, u"1.1.1"_s, Month(2026, 3), Status::AtRisk);
        assess(test, u"1.1.1"_s, Month(2026, 1), Status::OnTarget);
        assess(test, u"1.1.1"_s, Month(2026, 4), std::nullopt); // words alone
        QCOMPARE(query::statusOf(test.plan(), action), Status::AtRisk);
        QCOMPARE(query::statusOf(test.plan(), action, Month(2026, 2)), Status::OnTarget);
        QCOMPARE(query::statusOf(test.plan(), action, Month(2025, 12)), Status::NotAssessed);
        QCOMPARE(query::assessment(test.plan(), action, Month(2026, 4))->said, u"Said in 2026-04"_s);
        QVERIFY(!query::assessment(test.plan(), action, Month(2026, 2)));
        QVERIFY(!query::assessment(test.plan(), action, Month()));
    }

    void theNewestDeadlineHolds()
    {
        TestPlan test;
        const Id id = test.id(u"1.1.1"_s);
        const auto due = [&](Month upTo) {
            return query::dueNow(test.plan(), *test.plan().get<Action>(id), upTo).source();
        };
        QCOMPARE(due({}), u"Jan-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 2), Status::Missed, u"May-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 5), Status::AtRisk, u"Jul-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 6), Status::OnTarget);
        QCOMPARE(due({}), u"Jul-26"_s);
        QCOMPARE(due(Month(2026, 4)), u"May-26"_s);
        QCOMPARE(due(Month(2026, 1)), u"Jan-26"_s);
        QCOMPARE(query::timesMoved(test.plan(), *test.plan().get<Action>(id)), 2);
        QCOMPARE(query::timesMoved(test.plan(), *test.plan().get<Action>(id), Month(2026, 4)), 1);
    }
};

WAYMARK_TEST(TestAssessmentQueries)
#include "tst_AssessmentQueries.moc"
