#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"

#include <QProcess>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What undo and redo should do, told with nothing but whole plans.
struct Model
{
    QList<Plan> undo;
    QList<Plan> redo;
    Plan now;

    void done(const Plan &after)
    {
        undo.append(std::exchange(now, after));
        redo.clear();
    }
    void undone() { redo.append(std::exchange(now, undo.takeLast())); }
    void redone() { undo.append(std::exchange(now, redo.takeLast())); }
};

QString problemsIn(const QString &path)
{
    const Result<Verification> found = verifyFile(path);
    return found ? found->problems.join(u'\n') : found.error().sentence;
}

} // namespace

/// Memory, rows and the replay of the history are one plan, whatever people do in whatever order.
class TestPlanDocumentModel : public TestCase
{
    Q_OBJECT

private:
    static void step(TestPlan &test, Model &model, Dice &dice)
    {
        PlanDocument &document = test.document();
        QCOMPARE(document.canUndo(), !model.undo.isEmpty());
        QCOMPARE(document.canRedo(), !model.redo.isEmpty());
        const int choice = dice.roll(10);
        if (choice < 2) {
            const auto outcome = document.undo();
            QVERIFY(outcome);
            if (*outcome == PlanDocument::Outcome::Done)
                model.undone();
        } else if (choice < 4) {
            const auto outcome = document.redo();
            QVERIFY(outcome);
            if (*outcome == PlanDocument::Outcome::Done)
                model.redone();
        } else {
            const auto outcome = document.submit(randomEdit(document.plan(), test.ids(), dice));
            if (outcome && *outcome == PlanDocument::Outcome::Done)
                model.done(document.plan());
            else if (!outcome)
                QVERIFY2(outcome.error().code != ErrorCode::Stale && outcome.error().code != ErrorCode::Storage,
                    qPrintable(outcome.error().sentence));
        }
        QCOMPARE(differences(document.plan(), model.now), QStringList());
    }

    static Result<ChangeSet> newTitle(const Plan &plan, const QString &title)
    {
        return edit::setFieldText(plan, fieldOf<&PlanInfo::title>(), plan.id(), title);
    }

private Q_SLOTS:
    void memoryRowsAndReplayAreOnePlan()
    {
        Dice dice("edits, undos, redos");
        for (int run = 0; run < 4; ++run) {
            TestPlan test;
            Model model{{}, {}, test.plan()};
            for (int count = 0; count < 150; ++count) {
                step(test, model, dice);
                if (QTest::currentTestFailed())
                    return;
                if (dice.oneIn(25)) {
                    test.reopen();
                    QCOMPARE(differences(test.plan(), model.now), QStringList());
                    QCOMPARE(problemsIn(test.path()), QString());
                    model.undo.clear();
                    model.redo.clear();
                }
            }
        }
    }

    void listenersAreToldOnceAndOfTheNewState()
    {
        Dice dice("signals");
        TestPlan test;
        int told = 0;
        connect(&test.document(), &PlanDocument::changed, this, [&](const ChangeSet &set) {
            ++told;
            const Change &last = set.changes.last();
            QCOMPARE(test.plan().value(*last.field, last.record), last.after);
            QCOMPARE(test.document().latestSets(1)->first().id, set.id);
            QVERIFY(set.kind == SetKind::Undo ? test.document().canRedo() : test.document().canUndo());
        });
        int done = 0;
        for (int count = 0; count < 60; ++count) {
            const auto outcome = dice.oneIn(3) ? test.document().undo()
                : dice.oneIn(3)                ? test.document().redo()
                                               : test.document().submit(randomEdit(test.plan(), test.ids(), dice));
            done += outcome && *outcome == PlanDocument::Outcome::Done ? 1 : 0;
            QCOMPARE(told, done);
        }
        QVERIFY(done > 10);
    }

    void twoWindowsOnOneFileNeverOverwriteEachOther()
    {
        Dice dice("two windows");
        TestPlan test;
        RandomIds ids;
        const auto second = PlanDocument::open(test.path(), {test.clock(), ids, {u"B. Lead"_s, {}}, {}});
        QVERIFY(second);
        PlanDocument *windows[] = {&test.document(), second->get()};
        int stale = 0;
        for (int count = 0; count < 250; ++count) {
            PlanDocument &window = *windows[dice.roll(2)];
            const Plan before = window.plan();
            const auto outcome = dice.oneIn(5) ? window.undo() : window.submit(randomEdit(window.plan(), ids, dice));
            stale += !outcome && outcome.error().code == ErrorCode::Stale ? 1 : 0;
            if (outcome || outcome.error().code == ErrorCode::Stale || outcome.error().code == ErrorCode::Refused
                || outcome.error().code == ErrorCode::Invalid)
                continue;
            QVERIFY2(outcome.error().code == ErrorCode::NotFound || outcome.error().code == ErrorCode::NothingToDo
                    || outcome.error().code == ErrorCode::Usage,
                qPrintable(outcome.error().sentence));
        }
        qInfo("%d edits were refused because the other window had been there", stale);
        // Each catches up with its next write, even one that is refused; then memory and file are one.
        for (PlanDocument *window : windows) {
            for (int time = 0; time < 2; ++time)
                (void)window->submit(newTitle(window->plan(), ids.next().text()));
            const auto third = PlanDocument::open(test.path(), test.context());
            QVERIFY(third);
            QCOMPARE(differences((*third)->plan(), window->plan()), QStringList());
        }
        QCOMPARE(problemsIn(test.path()), QString());
    }

    void anotherProgramsEditsAreSeenAndKept()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        for (int round = 0; round < 12; ++round) {
            const QString theirs = u"Theirs %1"_s.arg(round);
            QProcess program;
            program.start(QStringLiteral(WAYMARK_PROGRAM),
                {u"set"_s, test.path(), u"1.1.1"_s, u"text"_s, theirs, u"--author"_s, u"B. Lead"_s});
            QVERIFY(program.waitForFinished(60'000));
            QCOMPARE(program.exitCode(), 0);
            // Made for what stood there before: refused, and theirs is seen.
            const auto late =
                test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, u"Ours"_s));
            QVERIFY(!late);
            QCOMPARE(late.error().code, ErrorCode::Stale);
            QCOMPARE(test.plan().get<Action>(action)->text, theirs);
            QVERIFY(test.document().submit(
                edit::setFieldText(test.plan(), fieldOf<&Action::note>(), action, u"Seen %1"_s.arg(round))));
        }
        QCOMPARE(test.document().latestSets(2)->at(1).author.name, u"B. Lead"_s);
        QCOMPARE(problemsIn(test.path()), QString());
    }

    void aSetMayFollowItself()
    {
        // Two words on one field in one set: undone as one.
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Field &text = fieldOf<&Action::text>();
        const Value before = test.plan().value(text, action);
        ChangeSet set;
        set.name = {u"field"_s, {ActionArgument::field(text), ActionArgument::record(RecordKind::Action, action)}};
        set.changes = {{&text, action, before, Value(u"One"_s)}, {&text, action, Value(u"One"_s), Value(u"Two"_s)}};
        QVERIFY(test.document().submit(set));
        QCOMPARE(test.plan().value(text, action), Value(u"Two"_s));
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().value(text, action), before);
        set.changes.last().before = before;
        QCOMPARE(test.document().submit(set).error().code, ErrorCode::Stale);
    }
};

WAYMARK_TEST(TestPlanDocumentModel)
#include "tst_PlanDocumentModel.moc"
