#include "store/Ledger.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void setText(TestPlan &test, const QString &reference, const QString &text)
{
    const auto done =
        test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(reference), text));
    if (!done || *done != PlanDocument::Outcome::Done)
        qFatal("a test edit failed");
}

QStringList problemsOf(const QString &path)
{
    const Result<Verification> found = verifyFile(path);
    return found ? found->problems : QStringList{found.error().sentence};
}

/// The statement that redacts: value and salt give way to the hash they had.
QString redaction(TestPlan &test, qint64 position, const QString &side)
{
    const auto store = PlanStore::openReadOnly(test.path());
    QByteArray hash;
    const auto read = ledger::read((*store)->database(), position - 1, position, [&](const LedgerEntry &entry) {
        const ChangeSeal &seal = entry.seal.changes.first();
        hash = side == "before"_L1 ? seal.before.hash : seal.after.hash;
    });
    if (!read)
        qFatal("cannot read the ledger");
    return u"UPDATE change SET %1 = NULL, %1_salt = NULL, %1_hash = x'%2' WHERE position = %3"_s.arg(
        side, QString::fromLatin1(hash.toHex()), QString::number(position));
}

} // namespace

/// The history is only ever added to; a value can be taken out of it without a trace of the value and without a break.
class TestLedger : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEverAlteredOrRemoved_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update a set") << u"UPDATE change_set SET author = 'Somebody else'"_s;
        QTest::newRow("update its time")
            << u"UPDATE change_set SET time = '2020-01-01T00:00:00.000Z' WHERE position = 1"_s;
        QTest::newRow("that it counts") << u"UPDATE change_set SET applied = 0 WHERE position = 1"_s;
        QTest::newRow("forget an author without the hash")
            << u"UPDATE change_set SET author = NULL, author_salt = NULL WHERE position = 2"_s;
        QTest::newRow("a hash beside the author")
            << u"UPDATE change_set SET author_hash = zeroblob(32) WHERE position = 2"_s;
        QTest::newRow("an author of a set that has none")
            << u"UPDATE change_set SET about = zeroblob(16), role_hash = zeroblob(32) WHERE position = 2"_s;
        QTest::newRow("a hash where nothing was")
            << u"UPDATE change SET before_hash = zeroblob(32) WHERE position = 1 AND before IS NULL"_s;
        QTest::newRow("delete a set") << u"DELETE FROM change_set WHERE position = 2"_s;
        QTest::newRow("replace a set")
            << u"INSERT OR REPLACE INTO change_set SELECT * FROM change_set WHERE position = 1"_s;
        QTest::newRow("update a value") << u"UPDATE change SET after = 'Other' WHERE position = 2"_s;
        QTest::newRow("delete a change") << u"DELETE FROM change WHERE position = 2"_s;
        QTest::newRow("replace a change") << u"INSERT OR REPLACE INTO change SELECT * FROM change WHERE position = 2"_s;
        QTest::newRow("move a change") << u"UPDATE change SET position = 1, ordinal = 9999 WHERE position = 2"_s;
        QTest::newRow("change its field") << u"UPDATE change SET field = 'note' WHERE position = 2"_s;
        QTest::newRow("forget a value without its hash")
            << u"UPDATE change SET after = NULL, after_salt = NULL WHERE position = 2"_s;
        QTest::newRow("forget only the salt") << u"UPDATE change SET after_salt = NULL WHERE position = 2"_s;
        QTest::newRow("a hash beside the value") << u"UPDATE change SET after_hash = zeroblob(32) WHERE position = 2"_s;
        QTest::newRow("a short hash")
            << u"UPDATE change SET after = NULL, after_salt = NULL, after_hash = x'00' WHERE position = 2"_s;
        QTest::newRow("a hash of letters")
            << u"UPDATE change SET after = NULL, after_salt = NULL, after_hash = printf('%032d', 1) WHERE position = 2"_s;
        QTest::newRow("forget what was there before")
            << u"UPDATE change SET before = NULL, before_salt = NULL WHERE position = 2"_s;
        QTest::newRow("writers") << u"UPDATE change SET writers = x'00' WHERE position = 2"_s;
    }

    void nothingIsEverAlteredOrRemoved()
    {
        QFETCH(QString, sql);
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Words"_s);
        // With our own connection, and with one that somebody opened with another program.
        const auto store = PlanStore::open(test.path());
        QVERIFY(store);
        QVERIFY(!(*store)->database().run(sql));
        QCOMPARE(runSql(test.path(), {u"PRAGMA recursive_triggers=ON"_s, sql}), u"the ledger is append-only"_s);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void aValueCanBeRedacted()
    {
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Words with a name"_s);
        setText(test, u"1.1.1"_s, u"Words without"_s);
        QVERIFY(bytesOf(test.path()).contains("Words with a name"));
        {
            const auto store = PlanStore::open(test.path());
            QVERIFY(store);
            QVERIFY((*store)->database().run(redaction(test, 2, u"after"_s)));
            QVERIFY((*store)->database().run(redaction(test, 3, u"before"_s)));
        }
        QVERIFY(!bytesOf(test.path()).contains("Words with a name"));
        QCOMPARE(problemsOf(test.path()), QStringList());
        test.reopen();
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Words without"_s);
        const auto history = test.document().historyOf({test.id(u"1.1.1"_s)});
        QVERIFY(history);
        QCOMPARE(history->at(1).changes.first().after, Value());
        QCOMPARE(history->at(0).changes.first().after, Value(u"Words without"_s));
        // And only once: what is gone cannot be set to something else.
        QVERIFY(!runSql(test.path(), {u"UPDATE change SET after_hash = zeroblob(32) WHERE position = 2"_s}).isEmpty());
        QVERIFY(!runSql(test.path(), {u"UPDATE change SET after = 'Forged' WHERE position = 2"_s}).isEmpty());
        setText(test, u"1.1.2"_s, u"The plan goes on"_s);
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void aRedactedValueMustLeaveTheRowsToo()
    {
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Words with a name"_s);
        QCOMPARE(runSql(test.path(), {redaction(test, 2, u"after"_s)}), QString());
        // The digests hold; what is told is the row in which the name still stands.
        const QStringList problems = problemsOf(test.path());
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(u"“text”"_s), qPrintable(problems.first()));
        QCOMPARE(runSql(test.path(), {u"UPDATE action SET text = NULL WHERE ref = '1.1.1'"_s}), QString());
        QCOMPARE(problemsOf(test.path()), QStringList());
    }

    void aForgedRedactionIsFound()
    {
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Words"_s);
        QCOMPARE(
            runSql(test.path(),
                {u"UPDATE change SET after = NULL, after_salt = NULL, after_hash = zeroblob(32) WHERE position = 2"_s}),
            QString());
        QVERIFY(problemsOf(test.path()).first().contains(u"does not fit its digest"_s));
    }

    void textsThatBreakProgramsComeBack()
    {
        TestPlan test;
        DocumentContext context = test.context();
        context.author = {QChar(0xfeff) + u"Zo"_s + QChar(0xd83d) + u"ë %1"_s, u"Lead\n\"x\""_s};
        auto document = PlanDocument::open(test.path(), context);
        QVERIFY(document);
        ChangeSet set =
            *edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), u"שלום 👩‍👧"_s);
        QVERIFY((*document)->submit(set));
        QCOMPARE(problemsOf(test.path()), QStringList());
        const ChangeSet read = (*document)->latestSets(1)->first();
        QCOMPARE(read.author.name, u"Zo\ufffdë %1"_s);
        QCOMPARE(read.name, set.name);
    }

    void anAuthorCanBeRedacted()
    {
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Words"_s);
        const auto hash = [&test] {
            const auto store = PlanStore::openReadOnly(test.path());
            const auto entry = ledger::find((*store)->database(), test.document().latestSets(1)->first().id);
            return QString::fromLatin1((*entry)->seal.author.hash.toHex());
        };
        const QString before = hash();
        QCOMPARE(
            runSql(test.path(),
                {u"UPDATE change_set SET author = NULL, author_salt = NULL, author_hash = x'%1' WHERE position = 2"_s
                        .arg(before)}),
            QString());
        QCOMPARE(problemsOf(test.path()), QStringList());
        QCOMPARE(hash(), before);
        QCOMPARE(test.document().latestSets(1)->first().author, (Author{QString(), u"Lead"_s}));
        QVERIFY(!runSql(test.path(), {u"UPDATE change_set SET author = 'Forged' WHERE position = 2"_s}).isEmpty());
    }

    void theChainIsKnownAtEveryPosition()
    {
        TestPlan test;
        const auto store = PlanStore::openReadOnly(test.path());
        QVERIFY(store);
        QCOMPARE(*(*store)->chainAt(0), LedgerPlace().chain);
        QCOMPARE(*(*store)->chainAt(1), (*store)->head()->chain);
        QCOMPARE(*(*store)->chainAt(2), QByteArray());
    }
};

WAYMARK_TEST(TestLedger)
#include "tst_Ledger.moc"
