#include "store/PlanStore.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/Schema.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens and reads; the code of the refusal, or nothing where it is taken for a plan. A refusal must leave the file
/// alone and be one sentence or two that name it.
std::optional<ErrorCode> refusal(const QString &path)
{
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? bytesOf(path) : QByteArray();
    const auto store = PlanStore::open(path);
    const Result<Plan> plan = store ? (*store)->load() : Result<Plan>(fail(store.error()));
    if (plan)
        return std::nullopt;
    if (isFile && bytesOf(path) != before)
        qFatal("a refused file was written to");
    if (!plan.error().sentence.contains(QFileInfo(path).fileName()) || !plan.error().sentence.endsWith(u'.'))
        qFatal("%s", qPrintable(plan.error().sentence));
    return plan.error().code;
}

} // namespace

class TestPlanStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPlanIsRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.waymark"_s);
        QCOMPARE(refusal(path), ErrorCode::NotAPlan); // nothing there
        QVERIFY(!QFile::exists(path));
        QCOMPARE(refusal(folder.path()), ErrorCode::NotAPlan);
        writeBytes(path, {});
        QCOMPARE(refusal(path), ErrorCode::NotAPlan);
        for (const QByteArray &bytes : {"Not a database"_ba, QByteArray(5000, '\0'), "SQLite format 3"_ba,
                 QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x')}) {
            writeBytes(path, bytes);
            QCOMPARE(refusal(path), ErrorCode::NotAPlan);
        }
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"places.sqlite"_s);
        // In the journal mode that a plan never has: opening must not turn it into another.
        QCOMPARE(runSql(path, {u"PRAGMA journal_mode=WAL"_s, u"CREATE TABLE plan (id)"_s, u"PRAGMA user_version=1"_s}),
            QString());
        QCOMPARE(refusal(path), ErrorCode::NotAPlan);
        QCOMPARE(askSql(path, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    }

    void anotherFormatIsToldApart()
    {
        const TestPlan test;
        QCOMPARE(runSql(test.path(), {u"PRAGMA user_version=%1"_s.arg(schema::currentVersion + 1)}), QString());
        QCOMPARE(refusal(test.path()), ErrorCode::Newer);
        QCOMPARE(runSql(test.path(), {u"PRAGMA user_version=0"_s}), QString());
        QCOMPARE(refusal(test.path()), ErrorCode::NotAPlan);
        QCOMPARE(runSql(test.path(),
                     {u"PRAGMA user_version=%1"_s.arg(schema::currentVersion), u"PRAGMA application_id=252006675"_s}),
            QString());
        QCOMPARE(refusal(test.path()), ErrorCode::NotAPlan);
        QCOMPARE(runSql(test.path(), {u"PRAGMA application_id=%1"_s.arg(schema::applicationId)}), QString());
        QCOMPARE(refusal(test.path()), std::nullopt);
        QCOMPARE(runSql(test.path(),
                     {u"UPDATE waymark SET value = %1 WHERE key = 'minimum_writer'"_s.arg(schema::currentVersion + 1)}),
            QString());
        QCOMPARE(refusal(test.path()), ErrorCode::Newer);
    }

    void aFileThatWasAlteredIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a trigger more")
            << u"CREATE TRIGGER evil AFTER INSERT ON change_set BEGIN UPDATE action SET text = 'x'; END"_s;
        QTest::newRow("a view") << u"CREATE VIEW actions AS SELECT * FROM action"_s;
        QTest::newRow("a table more") << u"CREATE TABLE extra (x)"_s;
        QTest::newRow("an index more") << u"CREATE INDEX quick ON action (text)"_s;
        QTest::newRow("a trigger less") << u"DROP TRIGGER change_remains"_s;
        QTest::newRow("a table less") << u"DROP TABLE mark"_s;
        QTest::newRow("a column more") << u"ALTER TABLE action ADD COLUMN weight"_s;
        QTest::newRow("another check")
            << u"UPDATE sqlite_schema SET sql = replace(sql, '= 16', '= 17') WHERE name = 'action'"_s;
        QTest::newRow("a view for a table") << u"DROP TABLE mark; CREATE VIEW mark AS SELECT * FROM action"_s;
        QTest::newRow("statistics") << u"ANALYZE"_s;
        QTest::newRow("history cut short")
            << u"DROP TRIGGER change_set_remains; DELETE FROM change_set; CREATE TRIGGER \"change_set_remains\" BEFORE "
               u"DELETE ON "
               "\"change_set\"\nBEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"_s;
        QTest::newRow("another head") << u"UPDATE waymark SET value = 7 WHERE key = 'head_position'"_s;
        QTest::newRow("no head") << u"DELETE FROM waymark WHERE key = 'head_chain'"_s;
        QTest::newRow("a head of letters") << u"UPDATE waymark SET value = 'one' WHERE key = 'head_position'"_s;
        QTest::newRow("no plan")
            << u"UPDATE waymark SET value = NULL || '' WHERE key = 'nothing'; DELETE FROM waymark WHERE key = 'plan'"_s;
        QTest::newRow("a copy of seven bytes") << u"UPDATE waymark SET value = zeroblob(7) WHERE key = 'copy'"_s;
    }

    void aFileThatWasAlteredIsRefused()
    {
        QFETCH(QString, sql);
        const TestPlan test;
        QCOMPARE(runSql(test.path(), {u"PRAGMA writable_schema=ON"_s, sql}), QString());
        QCOMPARE(refusal(test.path()), ErrorCode::Damaged);
    }

    void aColumnThatHoldsSomethingElseIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("bytes for text") << u"UPDATE action SET text = x'00ff'"_s;
        QTest::newRow("text for bytes") << u"UPDATE action SET outcome = 'sixteen letters.'"_s;
        QTest::newRow("no such month")
            << u"UPDATE mark SET position = 1; INSERT INTO reading (id, alive, period) VALUES (randomblob(16), 1, '2026-13')"_s;
        QTest::newRow("no such due date") << u"UPDATE action SET due = 'day|2026-02-31|soon'"_s;
        QTest::newRow("no parts") << u"UPDATE action SET due = 'soon'"_s;
        QTest::newRow("a number for a due date") << u"UPDATE action SET due = 20260331"_s;
        QTest::newRow("no such date") << u"UPDATE plan SET start = '2025-09-31'"_s;
        QTest::newRow("letters for a number") << u"UPDATE kpi SET baseline = 'many'"_s;
        QTest::newRow("half for a whole number") << u"UPDATE target SET months = 2.5"_s;
        QTest::newRow("more than a whole number holds") << u"UPDATE target SET months = 4294967299"_s;
        QTest::newRow("a word of no choice") << u"UPDATE kpi SET unit = 'parsecs'"_s;
        QTest::newRow("alive twice over") << u"UPDATE action SET alive = 2"_s;
        QTest::newRow("an empty text") << u"UPDATE action SET text = ''"_s;
        QTest::newRow("a null id") << u"UPDATE action SET id = zeroblob(16) WHERE ref = '1.1.1'"_s;
    }

    void aColumnThatHoldsSomethingElseIsRefused()
    {
        QFETCH(QString, sql);
        const TestPlan test;
        QCOMPARE(runSql(test.path(), {sql}), QString());
        QCOMPARE(refusal(test.path()), ErrorCode::Damaged);
    }

    void aTextThatNobodyWritesIsRefused()
    {
        const TestPlan test;
        QCOMPARE(runSql(test.path(), {u"UPDATE action SET text = printf('%.*c', 70000000, 'x') WHERE ref = '1.1.1'"_s}),
            QString());
        QCOMPARE(refusal(test.path()), ErrorCode::Refused);
    }

    void aJournalOfAnotherFileIsNeverTakenForGood()
    {
        TestPlan other(u"priority 1 Other\noutcome 1.1 Other outcome\naction 1.1.1 Other words||Other lead\n"_s);
        const QByteArray journal =
            journalOf(other.path(), {u"UPDATE action SET text = 'x'"_s, u"UPDATE waymark SET value = value"_s});
        TestPlan test;
        const Plan before = test.plan();
        const ChangeSet first = test.document().setsSince({})->first();
        writeBytes(test.path() + u"-journal"_s, journal);
        const auto store = PlanStore::open(test.path());
        const Result<Plan> plan = store ? (*store)->load() : Result<Plan>(fail(store.error()));
        if (plan) {
            const Result<Verification> found = verify(**store);
            QVERIFY(!found || !found->isSound() || differences(*plan, before).isEmpty());
        }
        // And no new plan is made where one would play itself into it.
        const QString fresh = test.folder() + u"/fresh.waymark"_s;
        writeBytes(fresh + u"-journal"_s, journal);
        const auto made = PlanDocument::create(fresh, first, test.context());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(fresh));
    }

    void aCopyIsWholeAndNeverOverwrites()
    {
        TestPlan test;
        const QString target = test.folder() + u"/copy %1 é.waymark"_s;
        QVERIFY(test.document().saveCopy(target));
        const auto copy = PlanDocument::open(target, test.context());
        QVERIFY(copy);
        QCOMPARE(differences((*copy)->plan(), test.plan()), QStringList());
        QVERIFY(verifyFile(target)->isSound());
        QCOMPARE(test.document().saveCopy(target).error().code, ErrorCode::Refused);
        QCOMPARE(
            test.document().saveCopy(test.folder() + u"/no/such/place.waymark"_s).error().code, ErrorCode::ReadOnly);
    }

    void theLatestSetsComeNewestFirst()
    {
        TestPlan test;
        for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s})
            QVERIFY(test.document().submit(
                edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), text)));
        QStringList words;
        const auto sets = test.document().latestSets(2);
        for (const ChangeSet &set : *sets)
            words.append(set.changes.first().after.as<QString>());
        QCOMPARE(words, (QStringList{u"Three"_s, u"Two"_s}));
        QCOMPARE(test.document().latestSets(0)->size(), 0);
        QCOMPARE(test.document().latestSets(1000)->size(), 4);
    }
};

WAYMARK_TEST(TestPlanStore)
#include "tst_PlanStore.moc"
