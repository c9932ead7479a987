#include "edit/TreeEdits.h"

#include "edit/FieldEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestTreeEdits : public TestCase
{
    Q_OBJECT

private:
    static QString order(const TestPlan &test, const QString &outcome)
    {
        QStringList references;
        for (const Action *action : test.plan().all<Action>(test.id(outcome)))
            references.append(action->ref);
        return references.join(u' ');
    }

    static query::Place place(const TestPlan &test, const QString &reference)
    {
        return *query::findByReference(test.plan(), reference);
    }

private Q_SLOTS:
    void whatIsAddedStandsWhereItWasWanted()
    {
        TestPlan test;
        const auto add = [&](const QString &after) {
            const Result<edit::Added> added =
                edit::addAction(test.plan(), test.id(u"1.1"_s), test.id(after), test.ids());
            return added && test.document().submit(added->set) && test.plan().get<Action>(added->id);
        };
        QVERIFY(add(u"1.1.1"_s));
        QCOMPARE(order(test, u"1.1"_s), u"1.1.1 1.1.4 1.1.2 1.1.3"_s);
        QVERIFY(add(QString()));
        QCOMPARE(order(test, u"1.1"_s), u"1.1.1 1.1.4 1.1.2 1.1.3 1.1.5"_s);
        QCOMPARE(test.document().undoWords(), u"add 1.1.5"_s);
        const Result<edit::Added> outcome = edit::addOutcome(test.plan(), test.id(u"2"_s), {}, test.ids());
        QVERIFY(test.document().submit(outcome->set));
        QCOMPARE(test.plan().get<Outcome>(outcome->id)->ref, u"2.2"_s);
        const Result<edit::Added> priority = edit::addPriority(test.plan(), test.id(u"1"_s), test.ids());
        QVERIFY(test.document().submit(priority->set));
        QCOMPARE(test.plan().get<Priority>(priority->id)->number, u"3"_s);
        QCOMPARE(test.plan().children(RecordKind::Priority).indexOf(priority->id), 1);
    }

    void aReferenceIsGivenOnceInThePlan()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::moveTo(test.plan(), place(test, u"1.1.3"_s), test.id(u"1.2"_s))));
        QCOMPARE(order(test, u"1.2"_s), u"1.2.1 1.1.3"_s);
        QCOMPARE(edit::nextReference(test.plan(), RecordKind::Action, test.id(u"1.1"_s)), u"1.1.4"_s);
        QCOMPARE(edit::nextReference(test.plan(), RecordKind::Action, test.id(u"2.1"_s)), u"2.1.11"_s);
        QCOMPARE(edit::nextReference(test.plan(), RecordKind::Priority, {}), u"3"_s);
        const Id outcome = test.id(u"1.2"_s);
        QVERIFY(test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Outcome::ref>(), outcome, QString())));
        QCOMPARE(edit::nextReference(test.plan(), RecordKind::Action, outcome), QString());
    }

    void removingTakesWhatBelongsAndLeavesTheKpis()
    {
        TestPlan test;
        const Plan before = test.plan();
        QVERIFY(test.document().submit(edit::remove(test.plan(), place(test, u"1"_s))));
        QVERIFY(test.id(u"1.1.1"_s).isNull() && test.id(u"1.2"_s).isNull());
        QVERIFY(test.plan().get<Kpi>(test.id(u"1.1a"_s))->outcome.isNull());
        QCOMPARE(test.plan().get<Kpi>(test.id(u"2.1a"_s))->outcome, test.id(u"2.1"_s));
        QVERIFY(test.document().undo());
        QCOMPARE(differences(test.plan(), before), QStringList());
    }

    void movingStopsAtTheEnds()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::moveBy(test.plan(), place(test, u"1.1.3"_s), -1)));
        QCOMPARE(order(test, u"1.1"_s), u"1.1.1 1.1.3 1.1.2"_s);
        QVERIFY(test.document().submit(edit::moveBy(test.plan(), place(test, u"1.1.3"_s), -1)));
        QCOMPARE(order(test, u"1.1"_s), u"1.1.3 1.1.1 1.1.2"_s);
        QCOMPARE(edit::moveBy(test.plan(), place(test, u"1.1.3"_s), -1).error().code, ErrorCode::NothingToDo);
        QCOMPARE(edit::moveBy(test.plan(), place(test, u"1.1.2"_s), 1).error().code, ErrorCode::NothingToDo);
        QVERIFY(test.document().submit(edit::moveBy(test.plan(), place(test, u"1.1.3"_s), 2)));
        QCOMPARE(order(test, u"1.1"_s), u"1.1.1 1.1.2 1.1.3"_s);
        QVERIFY(test.document().submit(edit::moveBy(test.plan(), place(test, u"1"_s), 1)));
        QCOMPARE(planLines(test.plan()).first(), u"2 Preparing for adulthood"_s);
    }

    void movingWorksAmongTies()
    {
        // Two people added at one place apart: after their merge the ranks are the same.
        Dice dice("ties");
        TestPlan test;
        ChangeBuilder builder(test.plan());
        for (const Id &action : test.plan().children(RecordKind::Action, test.id(u"1.1"_s)))
            builder.set<&Action::rank>(action, u"i"_s);
        QVERIFY(test.document().submit(builder.take({u"move"_s, {}})));
        for (int count = 0; count < 60; ++count) {
            QStringList expected = order(test, u"1.1"_s).split(u' ');
            const qsizetype from = dice.roll(3);
            const int step = dice.oneIn(2) ? 1 : -1;
            const auto outcome =
                test.document().submit(edit::moveBy(test.plan(), place(test, expected.at(from)), step));
            if (from + step < 0 || from + step > 2) {
                QCOMPARE(outcome.error().code, ErrorCode::NothingToDo);
                continue;
            }
            QVERIFY(outcome);
            expected.move(from, from + step);
            QCOMPARE(order(test, u"1.1"_s), expected.join(u' '));
        }
    }

    void movingElsewhere()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::moveTo(test.plan(), place(test, u"1.2"_s), test.id(u"2"_s))));
        QCOMPARE(test.plan().children(RecordKind::Outcome, test.id(u"2"_s)),
            (QList<Id>{test.id(u"2.1"_s), test.id(u"1.2"_s)}));
        QVERIFY(edit::moveTo(test.plan(), place(test, u"1.2"_s), test.id(u"2"_s))->isEmpty());
        for (const auto &[what, where] : {std::pair(u"1.1.1"_s, u"2"_s), std::pair(u"1.1"_s, u"1.2"_s),
                 std::pair(u"1"_s, u"2"_s), std::pair(u"1.1a"_s, u"1.2"_s)})
            QCOMPARE(edit::moveTo(test.plan(), place(test, what), test.id(where)).error().code, ErrorCode::NotFound);
    }

    void whatIsGoneIsRefused()
    {
        TestPlan test;
        const query::Place action = place(test, u"1.1.1"_s);
        const Id outcome = test.id(u"1.1"_s);
        QVERIFY(test.document().submit(edit::remove(test.plan(), place(test, u"1.1"_s))));
        QCOMPARE(edit::addAction(test.plan(), outcome, {}, test.ids()).error().code, ErrorCode::NotFound);
        QCOMPARE(edit::addOutcome(test.plan(), Id(), {}, test.ids()).error().code, ErrorCode::NotFound);
        QCOMPARE(edit::remove(test.plan(), action).error().code, ErrorCode::NotFound);
        QCOMPARE(edit::moveBy(test.plan(), action, 1).error().code, ErrorCode::NotFound);
        QCOMPARE(edit::moveTo(test.plan(), action, test.id(u"1.2"_s)).error().code, ErrorCode::NotFound);
    }
};

WAYMARK_TEST(TestTreeEdits)
#include "tst_TreeEdits.moc"
