#include "edit/AccountEdits.h"

#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "report/json/PlanJsonWriter.h"
#include "TestMain.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const Field &done()
{
    return fieldOf<&Narrative::done>();
}

} // namespace

/// An account comes to be with its first words and goes with its last.
class TestAccountEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordsMakeItAndTheLastTakeItAway()
    {
        TestPlan test;
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        QVERIFY(test.document().submit(
            edit::setAccountText(test.plan(), outcome, march, done(), u"The guide is out.\n- in print"_s)));
        const Narrative *account = edit::account(test.plan(), outcome.id, march);
        QVERIFY(account);
        QCOMPARE(account->done, u"The guide is out.\n- in print"_s);
        QCOMPARE(test.document().undoWords(), u"account of 1.1 for March 2026"_s);
        test.reopen();
        QVERIFY(edit::account(test.plan(), outcome.id, march));
        QVERIFY(test.document().submit(edit::setAccountText(test.plan(), outcome, march, done(), {})));
        QVERIFY(!edit::account(test.plan(), outcome.id, march));
        QVERIFY(test.document().undo());
        QCOMPARE(edit::account(test.plan(), outcome.id, march)->done, u"The guide is out.\n- in print"_s);
    }

    void noWordsMakeNoAccount()
    {
        TestPlan test;
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        const auto none = test.document().submit(edit::setAccountText(test.plan(), outcome, march, done(), u" \n"_s));
        QVERIFY(none);
        QCOMPARE(*none, PlanDocument::Outcome::NothingToDo);
        Narrative empty;
        empty.owner = outcome.id;
        empty.month = march;
        QCOMPARE(*test.document().submit(edit::fillAccount(test.plan(), empty)), PlanDocument::Outcome::NothingToDo);
    }

    void aDraftFillsOnlyWhatIsEmptyInOneSet()
    {
        TestPlan test;
        const query::Place priority = *query::findByReference(test.plan(), u"1"_s);
        QVERIFY(test.document().submit(edit::setAccountText(test.plan(), priority, march, done(), u"Our words."_s)));
        const qint64 before = test.document().place().position;
        Narrative draft;
        draft.owner = priority.id;
        draft.month = march;
        draft.positionThen = u"then"_s;
        draft.done = u"other words"_s;
        draft.positionNow = u"now"_s;
        draft.next = u"next"_s;
        QVERIFY(test.document().submit(edit::fillAccount(test.plan(), draft)));
        QCOMPARE(test.document().place().position, before + 1);
        const Narrative *account = edit::account(test.plan(), priority.id, march);
        QCOMPARE(account->positionThen, u"then"_s);
        QCOMPARE(account->done, u"Our words."_s);
        QCOMPARE(account->impact, QString());
        QCOMPARE(account->next, u"next"_s);
        QCOMPARE(*test.document().submit(edit::fillAccount(test.plan(), draft)), PlanDocument::Outcome::NothingToDo);
        QVERIFY(test.document().undo());
        QCOMPARE(edit::account(test.plan(), priority.id, march)->next, QString());
    }

    void whatCannotBeToldIsRefused()
    {
        const TestPlan test;
        const query::Place action = *query::findByReference(test.plan(), u"1.1.1"_s);
        const query::Place outcome = *query::findByReference(test.plan(), u"1.1"_s);
        QCOMPARE(edit::setAccountText(test.plan(), action, march, done(), u"x"_s).error().sentence,
            u"This heading is no longer in the plan. Nothing was changed."_s);
        QCOMPARE(edit::setAccountText(test.plan(), outcome, Month(), done(), u"x"_s).error().sentence,
            u"An account needs a month such as 2026-03. Nothing was changed."_s);
        QCOMPARE(edit::setAccountText(test.plan(), outcome, march, fieldOf<&Action::text>(), u"x"_s).error().sentence,
            u"An account has no such text. Nothing was changed."_s);
    }

    void tellingAndUndoingLeavesThePlanAsItWas()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        TestPlan test;
        const QByteArray before = planToJson(test.plan());
        const QList<query::Place> headings{
            *query::findByReference(test.plan(), u"1"_s), *query::findByReference(test.plan(), u"1.1"_s)};
        int steps = 0;
        for (int turn = 0; turn < 60; ++turn) {
            const Field *field = edit::accountFields()[random.bounded(5)];
            const QString text = random.bounded(2) ? QString() : QString::number(random.bounded(3));
            const auto told = test.document().submit(edit::setAccountText(
                test.plan(), headings.at(random.bounded(2)), march.plus(random.bounded(2)), *field, text));
            QVERIFY2(told, qPrintable(u"seed %1"_s.arg(seed)));
            steps += *told == PlanDocument::Outcome::Done ? 1 : 0;
            for (const Id &id : test.plan().living(RecordKind::Narrative)) {
                const bool saysAnything = std::any_of(edit::accountFields().begin(), edit::accountFields().end(),
                    [&](const Field *each) { return !test.plan().value(*each, id).isEmpty(); });
                QVERIFY2(saysAnything, qPrintable(u"seed %1"_s.arg(seed)));
            }
        }
        for (int step = 0; step < steps; ++step)
            QVERIFY2(test.document().undo(), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(planToJson(test.plan()) == before, qPrintable(u"seed %1"_s.arg(seed)));
    }
};

WAYMARK_TEST(TestAccountEdits)
#include "tst_AccountEdits.moc"
