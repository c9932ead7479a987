#include "edit/RoundEdits.h"

#include "edit/AssessmentEdits.h"
#include "Months.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate second(2026, 4, 2);

class Closed : public TestPlan
{
public:
    Closed() { submit(edit::closeRound(plan(), owner(), march, u" B.  Lead "_s, second)); }

    [[nodiscard]] Id owner() const { return query::roundOwners(plan()).first(); }
    [[nodiscard]] Id action() const { return id(u"1.1.1"_s); }
    [[nodiscard]] const Assessment &assessment() const { return *query::assessment(plan(), action(), march); }
    void submit(const Result<ChangeSet> &set)
    {
        if (!document().submit(set))
            qFatal("not submitted");
    }
};

edit::AssessmentInput statusInput(Status status)
{
    edit::AssessmentInput input;
    input.status = status;
    input.by = u"C. Deputy"_s;
    return input;
}

} // namespace

/// A closed month stays as it was signed; what is changed all the same says so.
class TestRoundEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsClosedByNameAndDay()
    {
        Closed test;
        const Round *round = query::closedRound(test.plan(), test.owner(), march);
        QVERIFY(round);
        QCOMPARE(round->closedBy, u"B. Lead"_s);
        QCOMPARE(round->closedOn, second);
        QVERIFY(!query::closedRound(test.plan(), test.owner(), march.plus(1)));
        QCOMPARE(edit::closeRound(test.plan(), test.owner(), march, u"X"_s, second).error().code, ErrorCode::Refused);
        const Month april = march.plus(1);
        QCOMPARE(edit::closeRound(test.plan(), test.owner(), april, u" "_s, second).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::closeRound(test.plan(), test.owner(), april, u"X"_s, {}).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::closeRound(test.plan(), test.owner(), {}, u"X"_s, second).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::closeRound(test.plan(), Id(), april, u"X"_s, second).error().code, ErrorCode::NotFound);
    }

    void aClosedMonthTakesOnlyCorrections()
    {
        Closed test;
        edit::AssessmentInput input = statusInput(Status::AtRisk);
        const Result<ChangeSet> refused = edit::assess(test.plan(), test.action(), march, input);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().sentence.contains(u"closed by B. Lead on 2 April 2026"_s),
            qPrintable(refused.error().sentence));
        test.submit(edit::assess(test.plan(), test.action(), march.plus(1), input)); // April is open
        input.correctedOn = QDate(2026, 4, 9);
        test.submit(edit::assess(test.plan(), test.action(), march, input));
        QCOMPARE(test.assessment().status, Status::AtRisk);
        QCOMPARE(test.assessment().correctedOn, QDate(2026, 4, 9));
        QCOMPARE(test.assessment().correctedBy, u"C. Deputy"_s);
    }

    void anOpenMonthKnowsNoCorrections()
    {
        TestPlan test;
        edit::AssessmentInput input = statusInput(Status::AtRisk);
        input.correctedOn = second;
        const Id action = test.id(u"1.1.1"_s);
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, march, input)));
        QVERIFY(!query::assessment(test.plan(), action, march)->correctedOn.isValid());
    }

    void openingAgainIsUndoneAndRecorded()
    {
        Closed test;
        test.submit(edit::reopenRound(test.plan(), test.owner(), march));
        QVERIFY(!query::closedRound(test.plan(), test.owner(), march));
        QVERIFY(edit::reopenRound(test.plan(), test.owner(), march)->isEmpty());
        test.submit(edit::assess(test.plan(), test.action(), march, statusInput(Status::OnTarget)));
        QVERIFY(test.document().undo() && test.document().undo());
        QCOMPARE(query::closedRound(test.plan(), test.owner(), march)->closedBy, u"B. Lead"_s);
        test.submit(edit::reopenRound(test.plan(), test.owner(), march));
        test.submit(edit::closeRound(test.plan(), test.owner(), march, u"C. Deputy"_s, second));
        QCOMPARE(query::closedRound(test.plan(), test.owner(), march)->closedBy, u"C. Deputy"_s);
    }

    void noChangeIsSaidWithTheStatusOfLastTime()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        edit::AssessmentInput none;
        none.unchanged = true;
        QCOMPARE(edit::assess(test.plan(), action, march, none).error().code, ErrorCode::Invalid); // nothing before
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, march, statusInput(Status::AtRisk))));
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, march.plus(1), none)));
        const Assessment *april = query::assessment(test.plan(), action, march.plus(1));
        QCOMPARE(april->status, Status::AtRisk);
        QVERIFY(april->unchanged);
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, march.plus(1), statusInput(Status::Missed))));
        QVERIFY(!query::assessment(test.plan(), action, march.plus(1))->unchanged);
    }

    void manyAtOnceAreOneThingToUndo()
    {
        TestPlan test;
        const QList<Id> actions = test.plan().living(RecordKind::Action);
        QVERIFY(actions.size() > 2);
        QVERIFY(test.document().submit(edit::assessAll(test.plan(), actions, march, statusInput(Status::OnTarget))));
        for (const Id &action : actions)
            QCOMPARE(query::statusOf(test.plan(), action), Status::OnTarget);
        QCOMPARE(test.document().undoWords(), u"status of %1 actions"_s.arg(actions.size()));
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().living(RecordKind::Assessment).size(), 0);
        QCOMPARE(
            edit::assessAll(test.plan(), {actions.first(), Id()}, march, statusInput(Status::OnTarget)).error().code,
            ErrorCode::NotFound);
    }
};

WAYMARK_TEST(TestRoundEdits)
#include "tst_RoundEdits.moc"
