#include "edit/JoinedEdits.h"

#include "edit/FieldEdits.h"
#include "edit/LinkEdits.h"
#include "edit/TreeEdits.h"
#include "plan/Place.h"
#include "plan/PlanRules.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

ChangeSet textSet(const TestPlan &test, const char *reference, const QString &text)
{
    return *edit::setField(test.plan(), fieldOf<&Action::text>(), test.id(QString::fromLatin1(reference)), Value(text));
}

/// A plan in which actions wait for each other and serve KPIs.
void linkActions(TestPlan &test)
{
    const auto submit = [&test](const Result<ChangeSet> &set) {
        if (!test.document().submit(set))
            qFatal("not linked");
    };
    submit(edit::startAfter(test.plan(), test.id(u"1.1.2"_s), test.id(u"1.1.1"_s)));
    submit(edit::startAfter(test.plan(), test.id(u"1.2.1"_s), test.id(u"1.1.2"_s)));
    submit(edit::startAfter(test.plan(), test.id(u"2.1.1"_s), test.id(u"1.2.1"_s)));
    submit(edit::serveKpi(test.plan(), test.id(u"1.1.1"_s), test.id(u"1.1a"_s)));
}

} // namespace

/// Several edits made on one plan become one.
class TestJoinedEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLaterWordCounts()
    {
        TestPlan test;
        const ChangeSet all = edit::joined(test.plan(),
            {textSet(test, "1.1.1", u"One"_s), textSet(test, "1.1.2", u"Two"_s), textSet(test, "1.1.1", u"Three"_s)},
            {u"remove_several"_s, {ActionArgument::count(3)}});
        QCOMPARE(all.changes.size(), 2);
        QCOMPARE(all.name, (ActionName{u"remove_several"_s, {ActionArgument::count(3)}}));
        QVERIFY(test.document().submit(all));
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Three"_s);
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.2"_s))->text, u"Two"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Write the guide to local help"_s);
        QVERIFY(edit::joined(test.plan(), {}, {}).isEmpty());
    }

    void twoLinkedActionsGoAtOnce()
    {
        TestPlan test;
        linkActions(test);
        const QStringList before = planLines(test.plan());
        const QList<query::Place> places{
            {RecordKind::Action, test.id(u"1.1.1"_s)}, {RecordKind::Action, test.id(u"1.1.2"_s)}};
        QVERIFY(test.document().submit(edit::removeAll(test.plan(), places)));
        QCOMPARE(test.document().undoWords(), u"remove 2 entries"_s);
        QVERIFY(test.plan().living(RecordKind::KpiLink).isEmpty());
        QCOMPARE(test.plan().living(RecordKind::Predecessor).size(), 1);
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(test.plan().living(RecordKind::Predecessor).size(), 3);
    }

    void whatLiesInsideGoesWithItsHeading()
    {
        TestPlan test;
        linkActions(test);
        const QList<query::Place> places{{RecordKind::Action, test.id(u"1.1.1"_s)},
            {RecordKind::Priority, test.id(u"1"_s)}, {RecordKind::Outcome, test.id(u"1.2"_s)}};
        QVERIFY(test.document().submit(edit::removeAll(test.plan(), places)));
        QCOMPARE(test.document().undoWords(), u"remove 1"_s);
        QCOMPARE(test.plan().living(RecordKind::Action).size(), 2);
        QVERIFY(edit::removeAll(test.plan(), {})->isEmpty());
        QCOMPARE(edit::removeAll(test.plan(), places).error().code, ErrorCode::NotFound);
    }

    /// Any removals at once come to what they come to one by one.
    void removalsAtOnceAreRemovalsOneByOne()
    {
        Dice dice("joined removals");
        for (int trial = 0; trial < trials(20); ++trial) {
            TestPlan test;
            linkActions(test);
            QList<query::Place> places;
            for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action}) {
                for (const Id &id : test.plan().living(kind)) {
                    if (dice.oneIn(kind == RecordKind::Priority ? 8 : 3))
                        places.append({kind, id});
                }
            }
            std::shuffle(places.begin(), places.end(), dice.generator());
            Plan oneByOne = test.plan();
            for (const query::Place &place : places) {
                if (const auto set = edit::remove(oneByOne, place))
                    oneByOne.apply(set->changes);
            }
            const auto done = test.document().submit(edit::removeAll(test.plan(), places));
            QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence));
            QCOMPARE(differences(test.plan(), oneByOne, 3), QStringList());
        }
    }

    /// Any edits made on one plan are, joined, what they are one after the other; and where that keeps the rules, it
    /// can be done and undone.
    void joinedEditsAreDoneOneAfterTheOther()
    {
        Dice dice("joined edits");
        TestPlan test;
        int done = 0;
        for (int trial = 0; trial < trials(80); ++trial) {
            QList<ChangeSet> sets;
            Plan after = test.plan();
            for (int edits = dice.roll(5); edits >= 0; --edits) {
                if (const auto set = randomEdit(test.plan(), test.ids(), dice)) {
                    sets.append(*set);
                    after.apply(set->changes);
                }
            }
            const ChangeSet all = edit::joined(test.plan(), sets, {u"field"_s, {}});
            const Plan before = test.plan();
            Plan applied = before;
            applied.apply(all.changes);
            QCOMPARE(differences(applied, after, 3), QStringList());
            if (!checkRules(applied, all.changes))
                continue;
            const auto outcome = test.document().submit(all);
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence));
            if (*outcome == PlanDocument::Outcome::NothingToDo)
                continue;
            ++done;
            QCOMPARE(differences(test.plan(), after, 3), QStringList());
            QVERIFY(test.document().undo());
            QCOMPARE(differences(test.plan(), before, 3), QStringList());
            QVERIFY(test.document().redo());
        }
        QVERIFY2(done > trials(80) / 4, qPrintable(QString::number(done)));
    }
};

WAYMARK_TEST(TestJoinedEdits)
#include "tst_JoinedEdits.moc"
