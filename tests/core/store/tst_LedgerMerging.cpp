#include "store/Ledger.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/Knowledge.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();

QList<LedgerEntry> entriesOf(const QString &path)
{
    QList<LedgerEntry> entries;
    const auto store = PlanStore::openReadOnly(path);
    if (!store || !ledger::read((*store)->database(), 0, everything, [&entries](LedgerEntry entry) {
            entries.append(std::move(entry));
        }))
        qFatal("cannot read the ledger");
    return entries;
}

/// Those of another copy that this one does not know, to be carried.
QList<LedgerEntry> unknownTo(PlanStore &store, const QString &other)
{
    const QSet<Id> known = *knowledge::knownSets(store.database());
    QList<LedgerEntry> carried;
    for (LedgerEntry &entry : entriesOf(other)) {
        if (known.contains(entry.set.id))
            continue;
        entry.isApplied = false;
        carried.append(std::move(entry));
    }
    return carried;
}

Result<LedgerPlace> appended(PlanStore &store, const QList<LedgerEntry> &entries, const Plan &after)
{
    const auto transaction = store.begin();
    Result<LedgerPlace> place = store.append(*store.head(), entries, after);
    if (place && !(*transaction)->commit())
        qFatal("not committed");
    return place;
}

} // namespace

/// What merging stands on: foreign sets are carried as they are, nothing of them is replayed, and what each value
/// stands on is known.
class TestLedgerMerging : public TestCase
{
    Q_OBJECT

private:
    /// A plan, and a copy of it in which somebody else works.
    struct Pair
    {
        TestPlan ours;
        RandomIds ids;
        FixedClock clock;
        QString path = ours.folder() + u"/theirs.waymark"_s;
        std::unique_ptr<PlanDocument> theirs;

        Pair()
        {
            if (!ours.document().saveCopy(path))
                qFatal("no copy");
            theirs = std::move(*PlanDocument::open(path, {clock, ids, {u"B. Lead"_s, u"Lead"_s}, {}}));
        }
    };

    static ChangeSet mergeSet(const Plan &plan, const Id &action, const QString &text, IdSource &ids)
    {
        const Field &field = fieldOf<&Action::text>();
        ChangeSet set;
        set.id = ids.next();
        set.kind = SetKind::Merge;
        set.name = {u"field"_s, {ActionArgument::field(fieldOf<&Action::text>())}};
        set.copy = ids.next();
        set.time = QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::UTC);
        set.changes = {{&field, action, plan.value(field, action), Value(text)}};
        return set;
    }

private Q_SLOTS:
    void aDigestIsTheSameInEveryCopy()
    {
        Dice dice("digests in two copies");
        for (int run = 0; run < 3; ++run) {
            Pair pair;
            for (int step = 0; step < 25; ++step) {
                (void)pair.theirs->submit(randomEdit(pair.theirs->plan(), pair.ids, dice));
                (void)pair.ours.document().submit(randomEdit(pair.ours.plan(), pair.ids, dice));
            }
            const QStringList before = planLines(pair.ours.plan());
            const auto store = PlanStore::open(pair.ours.path());
            const QList<LedgerEntry> carried = unknownTo(**store, pair.path);
            QVERIFY(carried.size() > 3);
            QVERIFY(appended(**store, carried, pair.ours.plan()));
            QHash<Id, QByteArray> theirs;
            for (const LedgerEntry &entry : entriesOf(pair.path))
                theirs.insert(entry.set.id, entry.digest);
            int same = 0;
            const QList<LedgerEntry> all = entriesOf(pair.ours.path());
            for (const LedgerEntry &entry : all) {
                if (theirs.contains(entry.set.id))
                    QCOMPARE(entry.digest, theirs.value(entry.set.id));
                same += theirs.contains(entry.set.id) ? 1 : 0;
            }
            QCOMPARE(same, theirs.size());
            QCOMPARE(knowledge::signatures((*store)->database())->size(), all.size());
            // Learned is what a merge set stands behind, and none was written here.
            QCOMPARE(knowledge::knownSets((*store)->database())->size(), all.size() - carried.size());
            // Carried is not replayed, neither by verification nor on opening.
            QCOMPARE(verify(**store)->problems, QStringList());
            QCOMPARE(planLines(*(*store)->load()), before);
            pair.ours.reopen();
            QCOMPARE(planLines(pair.ours.plan()), before);
            QVERIFY(pair.ours.document().latestSets(1)->first().author.name == u"B. Lead"_s);
        }
    }

    void aCarriedSetAndAMergeComeTogetherOrNotAtAll()
    {
        Pair pair;
        const Id action = pair.ours.id(u"1.1.1"_s);
        QVERIFY(pair.theirs->submit(
            edit::setFieldText(pair.theirs->plan(), fieldOf<&Action::text>(), action, u"Theirs"_s)));
        const Id their = pair.theirs->latestSets(1)->first().id;
        const LedgerPlace before = pair.ours.document().place();
        Plan after = pair.ours.plan();
        LedgerEntry merge = newEntry(mergeSet(after, action, u"Theirs"_s, pair.ids));
        merge.seal.changes.first().writers = {their};
        after.apply(merge.set.changes);

        int broken = 0;
        for (int failing = 1;; ++failing) {
            int count = 0;
            bool armed = false;
            const auto store = PlanStore::open(pair.ours.path(),
                [&](const QString &sql) { return armed && !sql.startsWith("ROLLBACK"_L1) && ++count == failing; });
            const QList<LedgerEntry> entries = unknownTo(**store, pair.path) + QList<LedgerEntry>{merge};
            QCOMPARE(entries.size(), 2);
            {
                const auto transaction = (*store)->begin();
                armed = true;
                const auto place = (*store)->append(before, entries, after);
                armed = false;
                if (place) {
                    QVERIFY((*transaction)->commit());
                    QCOMPARE(place->position, before.position + 2);
                    break;
                }
            }
            ++broken;
            QCOMPARE(verify(**store)->problems, QStringList());
            QCOMPARE(*(*store)->head(), before);
        }
        QVERIFY(broken >= 5);
        QCOMPARE(verifyFile(pair.ours.path())->problems, QStringList());
        pair.ours.reopen();
        QCOMPARE(pair.ours.plan().get<Action>(action)->text, u"Theirs"_s);
        const auto store = PlanStore::openReadOnly(pair.ours.path());
        const FieldPlace place{&fieldOf<&Action::text>(), action};
        QCOMPARE(knowledge::writers((*store)->database())->value(place), QList<Id>{their});
        const auto read = ledger::find((*store)->database(), merge.set.id);
        QCOMPARE((*read)->seal, merge.seal);
        QCOMPARE((*read)->set, merge.set);
    }

    void whatWasAlteredOnItsWayIsNotTakenIn()
    {
        Pair pair;
        QVERIFY(pair.theirs->submit(
            edit::setFieldText(pair.theirs->plan(), fieldOf<&Action::text>(), pair.ours.id(u"1.1.1"_s), u"Theirs"_s)));
        const auto store = PlanStore::open(pair.ours.path());
        QList<LedgerEntry> carried = unknownTo(**store, pair.path);
        carried.first().set.changes.first().after = Value(u"Forged"_s);
        const auto refused = appended(**store, carried, pair.ours.plan());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        // Nor is a set that is here already.
        QVERIFY(!appended(**store, {entriesOf(pair.ours.path()).first()}, pair.ours.plan()));
        QCOMPARE(verify(**store)->problems, QStringList());
        QCOMPARE((*store)->head()->position, 1);
    }

    void writersAreTheSetsAValueStandsOn()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const auto type = [&](const QString &text) {
            QVERIFY(test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, text)));
        };
        type(u"One"_s);
        type(u"Two"_s);
        const FieldPlace text{&fieldOf<&Action::text>(), action};
        const FieldPlace ref{&fieldOf<&Action::ref>(), action};
        const FieldPlace note{&fieldOf<&Action::note>(), action};
        const FieldPlace nobodys{&fieldOf<&Action::text>(), Id::named(Id(), u"nobody"_s)};
        const Id latest = test.document().latestSets(1)->first().id;
        const Id first = test.document().latestSets(9)->last().id;
        const auto store = PlanStore::open(test.path());
        const auto writers = knowledge::writers((*store)->database());
        QVERIFY(writers);
        QCOMPARE(writers->value(text), QList<Id>{latest});
        QCOMPARE(writers->value(ref), QList<Id>{first});
        QCOMPARE(writers->value(note), QList<Id>());
        QCOMPARE(writers->value(nobodys), QList<Id>());
        // A merge may let a value stand on several, and may say so of one that it leaves as it is.
        RandomIds ids;
        LedgerEntry kept = newEntry(mergeSet(test.plan(), action, u"Two"_s, ids));
        kept.seal.changes.first().writers = {latest, first};
        QVERIFY(appended(**store, {kept}, test.plan()));
        QList<Id> several = knowledge::writers((*store)->database())->value(text);
        std::sort(several.begin(), several.end());
        QList<Id> expected{latest, first};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(several, expected);
        // What is only carried is nobody's ground here.
        LedgerEntry carried = newEntry(mergeSet(test.plan(), action, u"Elsewhere"_s, ids));
        carried.isApplied = false;
        QVERIFY(appended(**store, {carried}, test.plan()));
        QCOMPARE(knowledge::writers((*store)->database())->value(text).size(), 2);
        QCOMPARE(verify(**store)->problems, QStringList());
    }

    void everyEditMakesItsSetTheOneWriter()
    {
        Dice dice("writers");
        TestPlan test;
        QHash<FieldPlace, Id> model;
        const auto remember = [&model](const ChangeSet &set) {
            for (const Change &change : set.changes)
                model.insert({change.field, change.record}, set.id);
        };
        remember(test.document().latestSets(1)->first());
        connect(&test.document(), &PlanDocument::changed, this, remember);
        for (int step = 0; step < 80; ++step)
            (void)(dice.oneIn(4) ? test.document().undo()
                                 : test.document().submit(randomEdit(test.plan(), test.ids(), dice)));
        const auto store = PlanStore::openReadOnly(test.path());
        const auto writers = knowledge::writers((*store)->database());
        QVERIFY(writers);
        for (auto place = model.cbegin(); place != model.cend(); ++place)
            QCOMPARE(writers->value(place.key()), QList<Id>{place.value()});
    }
};

WAYMARK_TEST(TestLedgerMerging)
#include "tst_LedgerMerging.moc"
