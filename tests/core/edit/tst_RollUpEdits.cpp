#include "edit/RollUpEdits.h"

#include "edit/RoundEdits.h"
#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/RollUpOverride.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "report/json/PlanJsonWriter.h"
#include "TestMain.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const edit::StatusDecision usual{Status::AtRisk, u"Contract signed in May"_s, u"Head of Inclusion"_s};

} // namespace

/// People decide how a heading stands, with a reason and a name.
class TestRollUpEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsOneRecordPerHeadingAndMonth()
    {
        TestPlan test;
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        QVERIFY(test.document().submit(edit::decideStatus(test.plan(), outcome, march, usual)));
        QVERIFY(test.document().submit(
            edit::decideStatus(test.plan(), outcome, march, {Status::Missed, u"  It was not.\n"_s, u" A.  Lead "_s})));
        const QList<const RollUpOverride *> all = test.plan().all<RollUpOverride>(outcome.id);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()->month, march);
        QCOMPARE(all.first()->status, Status::Missed);
        QCOMPARE(all.first()->reason, u"It was not."_s);
        QCOMPARE(all.first()->by, u"A. Lead"_s);
        QCOMPARE(test.document().undoWords(), u"status of 1.1 decided for March 2026"_s);
        test.reopen();
        QCOMPARE(test.plan().all<RollUpOverride>(outcome.id).size(), 1);
    }

    void whatIsMissingIsSaidInOneSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("by");
        QTest::addColumn<Month>("month");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("status") << int(Status::NotAssessed) << u"Why"_s << u"A. Lead"_s << march
                                << u"A decision needs one of the six statuses. Nothing was changed; choose one."_s;
        QTest::newRow("unreadable") << int(Status::Unreadable) << u"Why"_s << u"A. Lead"_s << march
                                    << u"A decision needs one of the six statuses. Nothing was changed; choose one."_s;
        QTest::newRow("reason")
            << int(Status::AtRisk) << u" \n"_s << u"A. Lead"_s << march
            << u"A status is decided with a reason, so that others know why. Nothing was changed; write one."_s;
        QTest::newRow("name") << int(Status::AtRisk) << u"Why"_s << u" "_s << march
                              << u"Whoever decides a status puts a name to it. Nothing was changed; say who you are."_s;
        QTest::newRow("month") << int(Status::AtRisk) << u"Why"_s << u"A. Lead"_s << Month()
                               << u"A decision needs a month such as 2026-03. Nothing was changed."_s;
    }

    void whatIsMissingIsSaidInOneSentence()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(QString, by);
        QFETCH(Month, month);
        const TestPlan test;
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        const auto set = edit::decideStatus(test.plan(), outcome, month, {Status(status), reason, by});
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QTEST(set.error().sentence, "sentence");
    }

    void onlyHeadingsAreDecided()
    {
        const TestPlan test;
        const query::Place action = *query::findByReference(test.plan(), u"1.1.1"_s);
        QCOMPARE(edit::decideStatus(test.plan(), action, march, usual).error().code, ErrorCode::NotFound);
        QCOMPARE(
            edit::decideStatus(test.plan(), {RecordKind::Outcome, {}}, march, usual).error().code, ErrorCode::NotFound);
    }

    void aClosedRoundDoesNotRefuseIt()
    {
        TestPlan test;
        const Id owner = query::roundOwnerOf(test.plan(), test.id(u"1.1.1"_s));
        QVERIFY(test.document().submit(edit::closeRound(test.plan(), owner, march, u"B. Lead"_s, QDate(2026, 4, 2))));
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        QVERIFY(test.document().submit(edit::decideStatus(test.plan(), outcome, march, usual)));
        QCOMPARE(test.plan().all<RollUpOverride>(outcome.id).size(), 1);
    }

    void withdrawingWhatIsNotThereIsNothingToDo()
    {
        TestPlan test;
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        const auto done = test.document().submit(edit::withdrawDecision(test.plan(), outcome, march));
        QVERIFY(done);
        QCOMPARE(*done, PlanDocument::Outcome::NothingToDo);
    }

    void decidingWithdrawingAndUndoingLeaveThePlanAsItWas()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        TestPlan test;
        const QByteArray before = planToJson(test.plan());
        const QList<query::Place> headings{*query::findByReference(test.plan(), u"1"_s),
            *query::findByReference(test.plan(), u"1.1"_s), *query::findByReference(test.plan(), u"2.1"_s),
            {RecordKind::Plan, test.plan().id()}};
        int steps = 0;
        for (int turn = 0; turn < 60; ++turn) {
            const query::Place heading = headings.at(random.bounded(int(headings.size())));
            const Month month = march.plus(random.bounded(3));
            const Status status = chosenStatuses[size_t(random.bounded(6))];
            const Result<ChangeSet> set = random.bounded(3) == 0
                ? edit::withdrawDecision(test.plan(), heading, month)
                : edit::decideStatus(
                    test.plan(), heading, month, {status, QString::number(random.bounded(5)), u"A. Lead"_s});
            const auto done = test.document().submit(set);
            QVERIFY2(done, qPrintable(u"seed %1"_s.arg(seed)));
            steps += *done == PlanDocument::Outcome::Done ? 1 : 0;
            int decisions = 0;
            for (const query::Place &each : headings)
                decisions += int(test.plan().all<RollUpOverride>(each.id).size());
            QVERIFY2(decisions <= 12, qPrintable(u"seed %1"_s.arg(seed)));
        }
        const QByteArray after = planToJson(test.plan());
        for (int step = 0; step < steps; ++step)
            QVERIFY2(test.document().undo(), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(planToJson(test.plan()) == before, qPrintable(u"seed %1"_s.arg(seed)));
        for (int step = 0; step < steps; ++step)
            QVERIFY2(test.document().redo(), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(planToJson(test.plan()) == after, qPrintable(u"seed %1"_s.arg(seed)));
    }

    void theRuleTakesAShareFromOneToAHundred()
    {
        TestPlan test;
        for (const std::optional<int> &share : {std::optional<int>(), std::optional(0), std::optional(101)}) {
            const auto set = edit::setRollUpRule(test.plan(), RollUpRule::Share, share);
            QVERIFY(!set);
            QCOMPARE(set.error().sentence,
                u"The share that counts is a whole number from 1 to 100 percent. Nothing was changed."_s);
        }
        QVERIFY(test.document().submit(edit::setRollUpRule(test.plan(), RollUpRule::Share, 30)));
        QCOMPARE(test.plan().info().rollUpShare, std::optional(30));
        QCOMPARE(test.document().undoWords(), u"how headings stand"_s);
        QVERIFY(test.document().submit(edit::setRollUpRule(test.plan(), RollUpRule::WorstOf)));
        QCOMPARE(test.plan().info().rollUpRule, RollUpRule::WorstOf);
        QCOMPARE(test.plan().info().rollUpShare, std::nullopt);
    }
};

WAYMARK_TEST(TestRollUpEdits)
#include "tst_RollUpEdits.moc"
