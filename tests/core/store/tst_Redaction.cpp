#include "store/Redaction.h"

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

constexpr qint64 wholeLedger = std::numeric_limits<qint64>::max();
const QString secret = u"Words that name a child, Ffion of Year 4"_s;

QList<LedgerEntry> entriesIn(PlanStore &store)
{
    QList<LedgerEntry> entries;
    if (!ledger::read(
            store.database(), 0, wholeLedger, [&entries](LedgerEntry entry) { entries.append(std::move(entry)); }))
        qFatal("cannot read the ledger");
    return entries;
}

void write(PlanDocument &document, const Field &field, const Id &record, const QString &text)
{
    if (!document.submit(edit::setFieldText(document.plan(), field, record, text)))
        qFatal("a test edit failed");
}

Result<int> removed(PlanStore &store, const Wording &wording)
{
    const auto transaction = store.begin();
    Result<int> places = redaction::remove(store.database(), wording);
    if (places && !(*transaction)->commit())
        qFatal("not committed");
    return places;
}

QList<Wording> redactedAsIn(PlanStore &store, const QList<LedgerEntry> &foreign)
{
    QList<Wording> wordings;
    const auto transaction = store.begin();
    for (const LedgerEntry &entry : foreign) {
        const auto found = redaction::redactAsIn(store.database(), entry);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        wordings += *found;
    }
    if (!(*transaction)->commit())
        qFatal("not committed");
    return wordings;
}

} // namespace

/// A wording goes from rows and ledger and its hash stays; and it goes from every copy that meets one in which it went.
class TestRedaction : public TestCase
{
    Q_OBJECT

private:
    const Field &m_note = fieldOf<&Action::note>();

private Q_SLOTS:
    void goesFromEveryPlaceOfThatFieldAndNoOther()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Id other = test.id(u"1.1.2"_s);
        write(test.document(), m_note, action, secret);
        write(test.document(), m_note, action, u"In between"_s);
        write(test.document(), m_note, action, secret);
        write(test.document(), m_note, other, secret);
        write(test.document(), fieldOf<&Action::text>(), action, secret);
        const auto store = PlanStore::open(test.path());
        const LedgerPlace place = *(*store)->head();
        // Twice after, once before, and in the row.
        QCOMPARE(*removed(**store, {&m_note, action, Value(secret)}), 4);
        QCOMPARE(*removed(**store, {&m_note, action, Value(secret)}), 0);
        QCOMPARE(*(*store)->head(), place);
        QCOMPARE(verify(**store)->problems, QStringList());
        const Plan plan = *(*store)->load();
        QCOMPARE(plan.value(m_note, action), Value());
        QCOMPARE(plan.value(m_note, other), Value(secret));
        QCOMPARE(plan.value(fieldOf<&Action::text>(), action), Value(secret));
        QCOMPARE(*removed(**store, {&m_note, other, Value(secret)}), 2);
        QCOMPARE(*removed(**store, {&fieldOf<&Action::text>(), action, Value(secret)}), 2);
        QVERIFY((*store)->clearFreePages());
        QVERIFY(!bytesOf(test.path()).contains("Ffion"));
        QCOMPARE(verify(**store)->problems, QStringList());
    }

    void anyFieldOfAnyHistoryCanBeRedacted()
    {
        Dice dice("redactions");
        for (int run = 0; run < 3; ++run) {
            TestPlan test;
            for (int step = 0; step < 40; ++step)
                (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
            const auto store = PlanStore::open(test.path());
            for (int time = 0; time < 8; ++time) {
                const QList<LedgerEntry> entries = entriesIn(**store);
                const Change change = dice.pick(dice.pick(entries).set.changes);
                const Value value = dice.oneIn(2) || change.before.isEmpty() ? change.after : change.before;
                if (value.isEmpty() || change.field->role == FieldRole::Alive)
                    continue;
                QVERIFY(*removed(**store, {change.field, change.record, value}) > 0);
                const QList<LedgerEntry> left = entriesIn(**store);
                for (qsizetype at = 0; at < left.size(); ++at) {
                    QCOMPARE(left.at(at).digest, entries.at(at).digest);
                    for (const Change &each : left.at(at).set.changes) {
                        QVERIFY(each.field != change.field || each.record != change.record
                            || (each.before != value && each.after != value));
                    }
                }
                QCOMPARE(verify(**store)->problems, QStringList());
            }
        }
    }

    void aProgramThatWasKilledBeforeClearingIsHelpedByTheNext()
    {
        TestPlan test;
        write(test.document(), m_note, test.id(u"1.1.1"_s), secret);
        const QString path = test.folder() + u"/killed.waymark"_s;
        {
            const auto store = PlanStore::open(test.path());
            QVERIFY(removed(**store, {&m_note, test.id(u"1.1.1"_s), Value(secret)}));
        }
        writeBytes(path, bytesOf(test.path()));
        QCOMPARE(askSql(path, u"SELECT value FROM waymark WHERE key = 'unclear'"_s), QStringList{u"1"_s});
        QVERIFY(PlanStore::openReadOnly(path)); // can only look
        QCOMPARE(askSql(path, u"SELECT count(*) FROM waymark WHERE key = 'unclear'"_s), QStringList{u"1"_s});
        const auto broken = PlanStore::open(path, [](const QString &sql) { return sql == "VACUUM"_L1; });
        QVERIFY2(broken, "a plan that is whole opens");
        QVERIFY(PlanStore::open(path));
        QCOMPARE(askSql(path, u"SELECT count(*) FROM waymark WHERE key = 'unclear'"_s), QStringList{u"0"_s});
        QVERIFY(!bytesOf(path).contains("Ffion"));
        QCOMPARE(verifyFile(path)->problems, QStringList());
    }

    void whatAnotherCopyRedactedGoesHereToo()
    {
        TestPlan ours;
        const Id action = ours.id(u"1.1.1"_s);
        write(ours.document(), m_note, action, secret);
        const QString path = ours.folder() + u"/theirs.waymark"_s;
        QVERIFY(ours.document().saveCopy(path));
        // Here somebody worded it otherwise meanwhile, so that it stands in a set that they never saw.
        write(ours.document(), m_note, action, u"Worded otherwise"_s);
        const auto theirs = PlanStore::open(path);
        QVERIFY(removed(**theirs, {&m_note, action, Value(secret)}));
        const auto store = PlanStore::open(ours.path());
        const LedgerPlace place = *(*store)->head();
        const QList<Wording> wordings = redactedAsIn(**store, entriesIn(**theirs));
        QCOMPARE(wordings, (QList<Wording>{{&m_note, action, Value(secret)}}));
        QVERIFY((*store)->clearFreePages());
        QVERIFY(!bytesOf(ours.path()).contains("Ffion"));
        QCOMPARE(*(*store)->head(), place);
        QCOMPARE(verify(**store)->problems, QStringList());
        QCOMPARE((*store)->load()->value(m_note, action), Value(u"Worded otherwise"_s));
        QCOMPARE(redactedAsIn(**store, entriesIn(**theirs)), QList<Wording>());
        QCOMPARE(redactedAsIn(**theirs, entriesIn(**store)), QList<Wording>());
    }

    void whatWasRedactedHereDoesNotComeBackFromThere()
    {
        TestPlan ours;
        const Id action = ours.id(u"1.1.1"_s);
        write(ours.document(), m_note, action, secret);
        const QString path = ours.folder() + u"/theirs.waymark"_s;
        QVERIFY(ours.document().saveCopy(path));
        RandomIds ids;
        {
            const auto theirs = PlanDocument::open(path, {ours.clock(), ids, {u"B. Lead"_s, {}}, {}});
            write(**theirs, m_note, action, u"Theirs"_s); // its before is the wording
        }
        const auto store = PlanStore::open(ours.path());
        QVERIFY(removed(**store, {&m_note, action, Value(secret)}));
        const QSet<Id> known = *knowledge::knownSets((*store)->database());
        const auto theirs = PlanStore::openReadOnly(path);
        QList<Wording> wordings;
        QList<LedgerEntry> carried;
        for (const LedgerEntry &entry : entriesIn(**theirs)) {
            if (known.contains(entry.set.id))
                wordings += redaction::redactedIn(**ledger::find((*store)->database(), entry.set.id), entry);
            else
                carried.append(entry);
        }
        QCOMPARE(wordings, (QList<Wording>{{&m_note, action, Value(secret)}}));
        QCOMPARE(carried.size(), 1);
        const LedgerEntry bare = redaction::without(carried.first(), wordings);
        QCOMPARE(bare.set.changes.first().before, Value());
        QCOMPARE(bare.set.changes.first().after, Value(u"Theirs"_s));
        QVERIFY(isIntact(bare));
        QCOMPARE(redaction::without(carried.first(), {}).set, carried.first().set);
        LedgerEntry taken = bare;
        taken.isApplied = false;
        {
            const auto transaction = (*store)->begin();
            QVERIFY((*store)->append(*(*store)->head(), {taken}, *(*store)->load()));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY((*store)->clearFreePages());
        QCOMPARE(verify(**store)->problems, QStringList());
        QVERIFY(!bytesOf(ours.path()).contains("Ffion"));
    }

    void anAuthorWhoWasRedactedThereIsRedactedHere()
    {
        TestPlan ours;
        write(ours.document(), m_note, ours.id(u"1.1.1"_s), u"Words"_s);
        const auto store = PlanStore::open(ours.path());
        LedgerEntry foreign = entriesIn(**store).last();
        foreign.set.author = {};
        foreign.seal.author.salt.clear();
        foreign.seal.role.salt.clear();
        QCOMPARE(redactedAsIn(**store, {foreign}), QList<Wording>());
        QCOMPARE(entriesIn(**store).last().set.author, Author());
        QVERIFY(entriesIn(**store).first().set.author.name == u"A. Lead"_s);
        QCOMPARE(verify(**store)->problems, QStringList());
    }

    void anEntryThatIsNotTheSameIsNoReason()
    {
        TestPlan ours;
        write(ours.document(), m_note, ours.id(u"1.1.1"_s), secret);
        const auto store = PlanStore::open(ours.path());
        LedgerEntry forged = entriesIn(**store).last();
        forged.set.changes.first().after = {};
        forged.seal.changes.first().after = {{}, QByteArray(32, 'x')};
        const auto found = redaction::redactAsIn((*store)->database(), forged);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Damaged);
        // Nor is one that is not known here.
        ChangeSet unknown = forged.set;
        unknown.id = ours.ids().next();
        QCOMPARE(*redaction::redactAsIn((*store)->database(), newEntry(unknown)), QList<Wording>());
        QVERIFY(bytesOf(ours.path()).contains("Ffion"));
    }
};

WAYMARK_TEST(TestRedaction)
#include "tst_Redaction.moc"
