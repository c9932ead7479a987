#include "edit/AssessmentEdits.h"

#include "Months.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

edit::AssessmentInput withStatus(Status status)
{
    edit::AssessmentInput input;
    input.status = status;
    return input;
}

} // namespace

class TestAssessmentEdits : public TestCase
{
    Q_OBJECT

private:
    static const Assessment *submit(TestPlan &test, const edit::AssessmentInput &input)
    {
        const Id action = test.id(u"1.1.1"_s);
        if (!test.document().submit(edit::assess(test.plan(), action, march, input)))
            return nullptr;
        return query::assessment(test.plan(), action, march);
    }

private Q_SLOTS:
    void onlyWhatIsGivenIsWritten()
    {
        TestPlan test;
        edit::AssessmentInput first = withStatus(Status::OnTarget);
        first.said = u"It goes well"_s;
        first.by = u"A. Lead"_s;
        QVERIFY(submit(test, first));
        edit::AssessmentInput second;
        second.next = u"Carry on"_s;
        second.by = u"B. Lead"_s;
        const Assessment *assessment = submit(test, second);
        QVERIFY(assessment);
        QCOMPARE(assessment->status, Status::OnTarget);
        QCOMPARE(assessment->said, u"It goes well"_s);
        QCOMPARE(assessment->next, u"Carry on"_s);
        QCOMPARE(assessment->by, u"A. Lead"_s); // whose status it is; the history says who wrote the words
        // The same again is nothing, whoever says it.
        second.by = u"C. Lead"_s;
        QVERIFY(edit::assess(test.plan(), test.id(u"1.1.1"_s), march, second)->isEmpty());
    }

    void sayingNothingIsNoAssessment()
    {
        const TestPlan test;
        edit::AssessmentInput input;
        input.by = u"A. Lead"_s;
        input.said = QString();
        const Result<ChangeSet> set = edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input);
        QVERIFY(set);
        QVERIFY(set->isEmpty());
        QCOMPARE(set->name.key, u"assessment"_s);
    }

    void aNewDeadlineNeedsItsReason()
    {
        TestPlan test;
        edit::AssessmentInput input = withStatus(Status::Missed);
        input.newDue = Due::read(u"May-26"_s);
        const Result<ChangeSet> set = edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QVERIFY(set.error().sentence.contains(u"1.1.1"_s));
        input.reason = u"Funding came late"_s;
        QVERIFY(submit(test, input));
    }

    void whatBelongsToAnotherStatusGoes()
    {
        TestPlan test;
        edit::AssessmentInput missed = withStatus(Status::Missed);
        missed.newDue = Due::read(u"May-26"_s);
        missed.reason = u"Funding came late"_s;
        missed.grantedBy = u"The board"_s;
        QVERIFY(submit(test, missed));
        const Assessment *assessment = submit(test, withStatus(Status::OnTarget));
        QVERIFY(assessment->newDue.isNone() && assessment->reason.isEmpty() && assessment->grantedBy.isEmpty());
        edit::AssessmentInput signedOff = withStatus(Status::SignedOff);
        signedOff.signedOffBy = u"The board"_s;
        signedOff.signedOffOn = QDate(2026, 3, 15);
        QCOMPARE(submit(test, signedOff)->signedOffBy, u"The board"_s);
        assessment = submit(test, withStatus(Status::AwaitingSignOff));
        QVERIFY(assessment->signedOffBy.isEmpty() && !assessment->signedOffOn.isValid());
    }

    void aDeadlineMovedBesideNoSuchStatusStays()
    {
        TestPlan test;
        edit::AssessmentInput moved;
        moved.newDue = Due::read(u"May-26"_s);
        moved.reason = u"Funding came late"_s;
        QVERIFY(submit(test, moved));
        QCOMPARE(submit(test, withStatus(Status::OnTarget))->newDue.words(), u"May 2026"_s);
        QCOMPARE(submit(test, withStatus(Status::AtRisk))->newDue.words(), u"May 2026"_s);
        QVERIFY(submit(test, withStatus(Status::OnTarget))->newDue.isNone());
    }

    void aKeyGivesOneStatusToSeveral()
    {
        TestPlan test;
        const QList<Id> actions{test.id(u"1.1.1"_s), test.id(u"1.1.2"_s)};
        QVERIFY(test.document().submit(edit::giveStatus(test.plan(), actions, march, Status::AtRisk, u"B. Lead"_s)));
        for (const Id &action : actions) {
            QCOMPARE(query::assessment(test.plan(), action, march)->status, Status::AtRisk);
            QCOMPARE(query::assessment(test.plan(), action, march)->by, u"B. Lead"_s);
        }
        QVERIFY(test.document().undo());
        QVERIFY(!query::assessment(test.plan(), actions.first(), march));
    }

    void onlyWhatIsSignedOffIsSigned()
    {
        TestPlan test;
        edit::AssessmentInput input = withStatus(Status::OnTarget);
        input.signedOffBy = u"The board"_s;
        QCOMPARE(edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input).error().code, ErrorCode::Invalid);
        input.status.reset();
        QCOMPARE(edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input).error().code, ErrorCode::Invalid);
        QVERIFY(submit(test, withStatus(Status::SignedOff)));
        QVERIFY(submit(test, input)); // the status is there already
    }

    void removedAndMadeAgainItCanBeUndone()
    {
        TestPlan test;
        edit::AssessmentInput input = withStatus(Status::AtRisk);
        input.said = u"Old words"_s;
        input.by = u"A. Lead"_s;
        const Assessment *assessment = submit(test, input);
        QVERIFY(assessment);
        ChangeSet removal;
        removal.name = {u"remove"_s, {ActionArgument::record(RecordKind::Assessment, assessment->id)}};
        removal.changes = {{&kindInfo(RecordKind::Assessment).alive(), assessment->id, Value(true), {}}};
        QVERIFY(test.document().submit(removal));
        const Plan before = test.plan();
        input = withStatus(Status::OnTarget);
        input.by = u"B. Lead"_s;
        assessment = submit(test, input);
        QCOMPARE(assessment->said, QString());
        QCOMPARE(assessment->by, u"B. Lead"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(differences(test.plan(), before), QStringList());
    }

    void actionsThatAreGoneAndMonthsThatAreNoneAreRefused()
    {
        const TestPlan test;
        const auto code = [&](const Id &action, Month month) {
            return edit::assess(test.plan(), action, month, withStatus(Status::AtRisk)).error().code;
        };
        QCOMPARE(code(test.id(u"1.1"_s), march), ErrorCode::NotFound);
        QCOMPARE(code(Id(), march), ErrorCode::NotFound);
        QCOMPARE(code(test.id(u"1.1.1"_s), Month()), ErrorCode::Invalid);
        QCOMPARE(code(test.id(u"1.1.1"_s), Month(1989, 12)), ErrorCode::Invalid);
    }
};

WAYMARK_TEST(TestAssessmentEdits)
#include "tst_AssessmentEdits.moc"
