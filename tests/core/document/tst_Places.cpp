#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/PlanStore.h"
#include "store/Verification.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A moment in the history is believed only with its chain, and counts what the ledger counts.
class TestPlaces : public TestCase
{
    Q_OBJECT

private:
    static void type(PlanDocument &document, const Id &action, const QString &text)
    {
        QVERIFY(document.submit(edit::setFieldText(document.plan(), fieldOf<&Action::text>(), action, text)));
    }

private Q_SLOTS:
    void thePlanIsWhatItWasAtEveryPlace()
    {
        Dice dice("places");
        TestPlan test;
        QList<std::pair<LedgerPlace, Plan>> moments{{test.document().place(), test.plan()}};
        for (int step = 0; step < 60; ++step) {
            (void)(dice.oneIn(4) ? test.document().undo()
                                 : test.document().submit(randomEdit(test.plan(), test.ids(), dice)));
            moments.append({test.document().place(), test.plan()});
        }
        for (const auto &[place, plan] : moments) {
            const Result<Plan> then = test.document().planAt(place);
            QVERIFY(then);
            QCOMPARE(differences(*then, plan), QStringList());
            Plan replayed = *then;
            const Result<QList<ChangeSet>> since = test.document().setsSince(place);
            for (const ChangeSet &set : *since)
                replayed.apply(set.changes);
            QCOMPARE(differences(replayed, test.plan()), QStringList());
        }
        QCOMPARE(test.document().planAt({})->living(RecordKind::Plan).size(), 0);
    }

    void aPlaceOfAnotherHistoryIsNotKnown()
    {
        TestPlan test;
        TestPlan other;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), action, u"Here"_s);
        type(other.document(), other.id(u"1.1.1"_s), u"Here"_s);
        const LedgerPlace theirs = other.document().place();
        QCOMPARE(theirs.position, test.document().place().position);
        for (const LedgerPlace &place : {theirs, LedgerPlace{1, {}}, LedgerPlace{99, theirs.chain},
                 LedgerPlace{-1, LedgerPlace().chain}, LedgerPlace{0, theirs.chain}}) {
            const Result<Plan> plan = test.document().planAt(place);
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::NotFound);
            QVERIFY2(plan.error().sentence.startsWith(u"That moment is not known to this copy of the plan"_s),
                qPrintable(plan.error().sentence));
            QCOMPARE(test.document().setsSince(place).error().code, ErrorCode::NotFound);
            QCOMPARE(test.document().setsBetween({}, place).error().code, ErrorCode::NotFound);
        }
    }

    void aCopyKnowsThePlacesUpToWhereItWasMade()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const LedgerPlace first = test.document().place();
        type(test.document(), action, u"Before the copy"_s);
        const LedgerPlace then = test.document().place();
        const QString path = test.folder() + u"/copy.waymark"_s;
        QVERIFY(test.document().saveCopy(path));
        RandomIds ids;
        const auto copy = PlanDocument::open(path, {test.clock(), ids, {u"B. Lead"_s, {}}, {}});
        QVERIFY(copy);
        QCOMPARE((*copy)->place(), then);
        type(**copy, action, u"In the copy"_s);
        type(test.document(), action, u"Here"_s);
        QVERIFY(test.document().planAt(then));
        QCOMPARE((*copy)->setsBetween(first, then)->size(), 1);
        QCOMPARE(test.document().planAt((*copy)->place()).error().code, ErrorCode::NotFound);
        QCOMPARE((*copy)->planAt(test.document().place()).error().code, ErrorCode::NotFound);
    }

    void whatIsOnlyCarriedCountsAndIsNotReplayed()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), action, u"Ours"_s);
        const QString path = test.folder() + u"/copy.waymark"_s;
        QVERIFY(test.document().saveCopy(path));
        RandomIds ids;
        const auto copy = PlanDocument::open(path, {test.clock(), ids, {u"B. Lead"_s, {}}, {}});
        type(**copy, action, u"Theirs"_s);
        {
            const auto theirs = PlanStore::openReadOnly(path);
            LedgerEntry entry = **ledger::find((*theirs)->database(), (*copy)->latestSets(1)->first().id);
            entry.isApplied = false;
            const auto store = PlanStore::open(test.path());
            const auto transaction = (*store)->begin();
            QVERIFY((*store)->append(*(*store)->head(), {entry}, test.plan()));
            QVERIFY((*transaction)->commit());
        }
        type(test.document(), test.id(u"1.1.2"_s), u"After it"_s); // sees first what came into the file
        QCOMPARE(test.document().place().position, 4);
        QCOMPARE(test.plan().get<Action>(action)->text, u"Ours"_s);
        const Result<Plan> now = test.document().planAt(test.document().place());
        QVERIFY(now);
        QCOMPARE(differences(*now, test.plan()), QStringList());
        QCOMPARE(test.document().setsSince({})->size(), 3);
        QCOMPARE(test.document().latestSets(9)->size(), 4);
        // It was never how the plan stood here.
        QCOMPARE(test.document().planAfter((*copy)->latestSets(1)->first().id).error().code, ErrorCode::NotFound);
        QCOMPARE(verifyFile(test.path())->problems, QStringList());
    }

    void everyCopyHasAnIdOfItsOwnAndABackupHasNot()
    {
        TestPlan test;
        const auto idOf = [](const QString &path) { return (*PlanStore::openReadOnly(path))->copyId(); };
        QSet<Id> ids{idOf(test.path())};
        for (const QString &name : {u"one"_s, u"two"_s}) {
            const QString path = test.folder() + u"/%1.waymark"_s.arg(name);
            QVERIFY(test.document().saveCopy(path));
            ids.insert(idOf(path));
            QCOMPARE((*PlanStore::openReadOnly(path))->planId(), test.plan().id());
            QCOMPARE(verifyFile(path)->problems, QStringList());
        }
        QCOMPARE(ids.size(), 3);
        // Sets say in which copy they were done.
        RandomIds random;
        const QString path = test.folder() + u"/one.waymark"_s;
        const auto copy = PlanDocument::open(path, {test.clock(), random, {}, {}});
        type(**copy, test.id(u"1.1.1"_s), u"There"_s);
        QCOMPARE((*copy)->latestSets(1)->first().copy, idOf(path));
        QCOMPARE((*copy)->latestSets(2)->last().copy, idOf(test.path()));
        const QString kept = test.folder() + u"/kept.waymark"_s;
        const auto store = PlanStore::open(test.path());
        QVERIFY((*store)->copyTo(kept, (*store)->copyId()));
        QCOMPARE(idOf(kept), idOf(test.path()));
    }
};

WAYMARK_TEST(TestPlaces)
#include "tst_Places.moc"
