#include "store/Verification.h"

#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What came of a damaged file. Silent would be the end of every promise.
enum class Fate { Refused, Reported, Harmless, Silent };

struct Known
{
    QByteArray bytes;
    Plan plan;
    QList<ChangeSet> sets;
};

Known knownPlan(Dice &dice)
{
    TestPlan test;
    for (int step = 0; step < 60; ++step)
        (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
    Known known{{}, test.plan(), *test.document().setsSince({})};
    test.reopen(); // nothing of it is only in memory
    known.bytes = bytesOf(test.path());
    return known;
}

Fate fateOf(const QString &path, const Known &known)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return Fate::Refused;
    const Result<Plan> plan = (*store)->load();
    if (!plan)
        return Fate::Refused;
    const Result<Verification> found = verify(**store);
    if (!found || !found->isSound())
        return Fate::Reported;
    const Result<LedgerPlace> head = (*store)->head();
    const Result<QList<ChangeSet>> sets = (*store)->setsBetween({}, head.value_or(LedgerPlace()));
    const bool isEqual = sets && *sets == known.sets && differences(*plan, known.plan).isEmpty()
        && (*store)->planId() == known.plan.id();
    return isEqual ? Fate::Harmless : Fate::Silent;
}

struct Damage
{
    QString what;
    QByteArray bytes;
};

constexpr int pageSize = 4096;

Damage damage(const QByteArray &sound, Dice &dice)
{
    QByteArray bytes = sound;
    const int kind = dice.roll(20);
    const int place = dice.roll(int(bytes.size()));
    const int page = place / pageSize * pageSize;
    if (kind == 0) {
        bytes.truncate(place);
        return {u"cut at %1"_s.arg(place), bytes};
    }
    if (kind == 1) {
        bytes.replace(page, pageSize, QByteArray(pageSize, '\0'));
        return {u"page at %1 is zero"_s.arg(page), bytes};
    }
    if (kind == 2) {
        const int from = dice.roll(int(bytes.size())) / pageSize * pageSize;
        bytes.replace(page, pageSize, sound.mid(from, pageSize));
        return {u"page at %1 is that at %2"_s.arg(page).arg(from), bytes};
    }
    if (kind == 3) {
        bytes[place] = char(dice.roll(256));
        return {u"byte at %1 is %2"_s.arg(place).arg(uchar(bytes.at(place))), bytes};
    }
    const int bit = dice.roll(8);
    bytes[place] = char(bytes.at(place) ^ (1 << bit));
    return {u"bit %1 at %2"_s.arg(bit).arg(place), bytes};
}

} // namespace

/// A flipped bit anywhere is refused, or found, or changes nothing that anybody could read.
class TestVerification : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDamageIsRefusedFoundOrHarmless()
    {
        Dice dice("damage");
        const Known known = knownPlan(dice);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"damaged.waymark"_s);
        QMap<Fate, int> fates;
        constexpr int all = trials(2200);
        for (int trial = 0; trial < all; ++trial) {
            const Damage done = damage(known.bytes, dice);
            writeBytes(path, done.bytes);
            const Fate fate = fateOf(path, known);
            ++fates[fate];
            QVERIFY2(fate != Fate::Silent, qPrintable(done.what));
            if (fate == Fate::Refused)
                QVERIFY2(bytesOf(path) == done.bytes, qPrintable(done.what + u": refused, yet written to"_s));
            for (const char *beside : {"-journal", "-wal", "-shm"})
                QFile::remove(path + QLatin1StringView(beside));
        }
        qInfo(
            "refused %d, reported %d, harmless %d", fates[Fate::Refused], fates[Fate::Reported], fates[Fate::Harmless]);
        QVERIFY(fates[Fate::Refused] > all / 22 && fates[Fate::Reported] > all / 22);
    }

    void damageInEveryColumnIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a row's text") << u"UPDATE action SET text = 'Forged' WHERE ref = '1.1.1'"_s;
        QTest::newRow("a row more")
            << u"INSERT INTO person (id, alive, name) VALUES (x'00000000000000000000000000000001', 1, 'Nobody')"_s;
        QTest::newRow("a row less") << u"DELETE FROM action WHERE ref = '1.1.1'"_s;
        QTest::newRow("another plan")
            << u"UPDATE waymark SET value = x'00000000000000000000000000000001' WHERE key = 'plan'"_s;
        QTest::newRow("an entry before the first")
            << u"INSERT INTO change_set SELECT 0, zeroblob(16), kind, action, "
               u"arguments, author, author_salt, author_hash, role, role_salt, role_hash, copy, time, about, "
               "applied, digest, chain FROM change_set WHERE position = 1"_s;
        QTest::newRow("a change of no entry")
            << u"INSERT INTO change (position, ordinal, kind, record, field) VALUES (77, 0, 'action', zeroblob(16), 'text')"_s;
    }

    void damageInEveryColumnIsFound()
    {
        QFETCH(QString, sql);
        TestPlan test;
        QCOMPARE(runSql(test.path(), {sql}), QString());
        const Result<Verification> found = verifyFile(test.path());
        QVERIFY(found);
        QVERIFY(!found->isSound());
    }

    void whatItCounts()
    {
        TestPlan test;
        const Result<Verification> found = verifyFile(test.path());
        QVERIFY(found);
        QVERIFY(found->isSound());
        QCOMPARE(found->sets, 1);
        QCOMPARE(found->changes, test.document().latestSets(1)->first().changes.size());
        qint64 records = 0;
        for (const KindInfo &info : allKinds())
            records += test.plan().everIds(info.kind).size();
        QCOMPARE(found->records, records);
    }

    void problemsAreCutShort()
    {
        TestPlan test;
        QCOMPARE(runSql(test.path(), {u"UPDATE action SET text = 'Forged', note = 'Forged', rank = 'f', due = NULL"_s}),
            QString());
        QCOMPARE(verifyFile(test.path())->problems.size(), 20);
    }

    void someoneWritingMeanwhileIsNoDamage()
    {
        // Verification sees the file of one moment.
        TestPlan test;
        auto store = PlanStore::openReadOnly(test.path());
        QVERIFY(store);
        {
            const auto still = (*store)->beginReading();
            QVERIFY(still);
            QCOMPARE((*store)->head()->position, 1);
            const auto refused = test.document().submit(newTitle(test));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InUse);
        }
        QVERIFY(test.document().submit(newTitle(test)));
        QVERIFY(verify(**store)->isSound());
    }

    void aFileLeftByAKilledProgramIsRolledBackFirst()
    {
        TestPlan test;
        const QByteArray journal = journalOf(test.path(), {u"UPDATE action SET text = 'Half written'"_s});
        QCOMPARE(runSql(test.path(), {u"UPDATE action SET text = 'Half written'"_s}), QString());
        writeBytes(test.path() + u"-journal"_s, journal);
        const Result<Verification> found = verifyFile(test.path());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence));
        QCOMPARE(found->problems, QStringList());
        QVERIFY(!QFile::exists(test.path() + u"-journal"_s));
        QVERIFY(!bytesOf(test.path()).contains("Half written"));
    }

private:
    static ChangeSet newTitle(TestPlan &test)
    {
        ChangeSet set;
        set.name = {u"field"_s, {ActionArgument::field(fieldOf<&PlanInfo::title>())}};
        const Field &field = fieldOf<&PlanInfo::title>();
        set.changes = {
            {&field, test.plan().id(), test.plan().value(field, test.plan().id()), Value(u"Another title"_s)}};
        return set;
    }
};

WAYMARK_TEST(TestVerification)
#include "tst_Verification.moc"
