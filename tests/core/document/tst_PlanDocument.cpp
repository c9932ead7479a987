#include "plan/records/Action.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/TreeEdits.h"
#include "plan/queries/AssessmentQueries.h"
#include "PlanBuilder.h"
#include "store/Verification.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList problemsOf(const QString &path)
{
    const Result<Verification> found = verifyFile(path);
    return found ? found->problems : QStringList{found.error().sentence};
}

} // namespace

/// The promise of the document: file, memory and views hold the whole of a set, or nothing of it.
class TestPlanDocument : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsThereAfterReopening()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.2"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, u"Train everyone"_s)));
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        input.said = u"Half the teams came"_s;
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 2), input)));
        const QStringList before = planLines(test.plan());
        const Plan memory = test.plan();
        test.reopen();
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(differences(test.plan(), memory), QStringList());
        QCOMPARE(test.plan().get<Action>(action)->text, u"Train everyone"_s);
        QCOMPARE(query::statusOf(test.plan(), action), Status::AtRisk);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void undoAndRedoAreEntriesOfTheirOwn()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const QStringList before = planLines(test.plan());
        QVERIFY(!test.document().canUndo() || test.document().undo()); // creating is not undoable after reopening
        test.reopen();
        QVERIFY(!test.document().canUndo());
        edit::AssessmentInput input;
        input.status = Status::SignedOff;
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 2), input)));
        const QStringList after = planLines(test.plan());
        QCOMPARE(test.document().undoWords(), u"status of 1.1.1"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(test.document().redoWords(), u"status of 1.1.1"_s);
        QVERIFY(test.document().redo());
        QCOMPARE(planLines(test.plan()), after);
        QCOMPARE(test.document().latestSets(10)->size(), 4);
        QCOMPARE(test.document().latestSets(10)->at(1).kind, SetKind::Undo);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void removingAnOutcomeTakesItsActionsAndUndoBringsThemBack()
    {
        TestPlan test;
        const QStringList before = planLines(test.plan());
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Outcome, test.id(u"1.1"_s)})));
        QVERIFY(test.id(u"1.1.2"_s).isNull());
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void nothingToDoWritesNothing()
    {
        TestPlan test;
        const qint64 position = test.document().place().position;
        const auto outcome = test.document().submit(edit::setFieldText(
            test.plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), u"Write the guide to local help"_s));
        QVERIFY(outcome);
        QCOMPARE(*outcome, PlanDocument::Outcome::NothingToDo);
        QCOMPARE(test.document().place().position, position);
    }

    void aSetMadeForAnOlderPlanIsRefusedAsStale()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Result<ChangeSet> late =
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, u"Late words"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, u"Early words"_s)));
        const auto outcome = test.document().submit(late);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Stale);
        QCOMPARE(test.plan().get<Action>(action)->text, u"Early words"_s);
    }

    void aSecondProcessIsSeenBeforeWriting()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        auto other = PlanDocument::open(test.path(), test.context());
        QVERIFY(other);
        QVERIFY((*other)->submit(edit::setFieldText((*other)->plan(), fieldOf<&Action::text>(), action, u"Theirs"_s)));
        const auto outcome =
            test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, u"Ours"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Stale);
        QCOMPARE(test.plan().get<Action>(action)->text, u"Theirs"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(u"1.2.1"_s), u"Ours"_s)));
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void everyStatementThatFailsLeavesEverythingAsItWas()
    {
        TestPlan test;
        int broken = 0;
        for (int failing = 1;; ++failing) {
            int count = 0;
            DocumentContext context = test.context();
            bool armed = false;
            context.breaker = [&](const QString &sql) {
                return armed && !sql.startsWith("ROLLBACK"_L1) && ++count == failing;
            };
            auto document = PlanDocument::open(test.path(), context);
            QVERIFY(document);
            const Plan before = (*document)->plan();
            int told = 0;
            connect(document->get(), &PlanDocument::changed, this, [&told] { ++told; });
            armed = true;
            const auto outcome =
                (*document)->submit(edit::remove((*document)->plan(), {RecordKind::Outcome, test.id(u"1.1"_s)}));
            armed = false;
            if (outcome) {
                QCOMPARE(told, 1);
                break;
            }
            ++broken;
            QCOMPARE(told, 0);
            QCOMPARE(differences((*document)->plan(), before), QStringList());
            QCOMPARE(problemsOf(test.path()), QStringList());
            // The same session goes on once there is space.
            QVERIFY((*document)->submit(edit::setFieldText(
                (*document)->plan(), fieldOf<&Action::note>(), test.id(u"1.1.1"_s), QString::number(failing))));
        }
        QVERIFY(broken > 10);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }
};

WAYMARK_TEST(TestPlanDocument)
#include "tst_PlanDocument.moc"
