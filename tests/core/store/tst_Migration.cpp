#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Schema.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QDir>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// This program's steps and one more, as a later program will have it.
const schema::Steps &laterSteps()
{
    static const schema::Steps steps = schema::ownSteps()
        + schema::Steps{"ALTER TABLE \"action\" ADD COLUMN \"weight\" REAL;\n"
                        "CREATE TABLE \"cost\" (\"id\" BLOB PRIMARY KEY NOT NULL, \"sum\" INTEGER) WITHOUT ROWID;\n"};
    return steps;
}

Result<std::unique_ptr<PlanStore>> openLater(const QString &path, Database::Breaker breaker = {})
{
    return PlanStore::open(path, std::move(breaker), laterSteps());
}

QStringList versionOf(const QString &path)
{
    return askSql(path, u"PRAGMA user_version"_s);
}

} // namespace

/// A plan of an earlier Waymark opens, whole, and the file as it was is kept. There is one format so far: the later one
/// is made for this test.
class TestMigration : public TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_lines;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        m_path = m_folder.filePath(u"old plan.waymark"_s);
        TestPlan plan;
        QVERIFY(plan.document().saveCopy(m_path));
        m_lines = planLines(plan.plan());
    }

    void thereIsOneStepForEachFormat()
    {
        QCOMPARE(schema::ownSteps().size(), schema::currentVersion);
        for (const QByteArray &step : schema::ownSteps())
            QVERIFY(!step.isEmpty());
    }

    void anOlderPlanOpensWholeAndIsKept()
    {
        QCOMPARE(versionOf(m_path), QStringList{u"1"_s});
        const auto store = openLater(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        QCOMPARE(planLines(*(*store)->load()), m_lines);
        QCOMPARE(verify(**store)->problems, QStringList());
        QCOMPARE(versionOf(m_path), QStringList{u"2"_s});
        QCOMPARE(askSql(m_path, u"SELECT count(*) FROM cost"_s), QStringList{u"0"_s});
        const QString kept = m_folder.filePath(u"old plan.format-1.waymark"_s);
        QCOMPARE(versionOf(kept), QStringList{u"1"_s});
        QCOMPARE(verifyFile(kept)->problems, QStringList());
    }

    void aPlanOfALaterProgramIsLeftAlone()
    {
        QVERIFY(openLater(m_path));
        const QByteArray before = bytesOf(m_path);
        const auto store = PlanStore::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Newer);
        QCOMPARE(bytesOf(m_path), before);
    }

    void onceUpToDateNothingMoreIsDone()
    {
        QVERIFY(openLater(m_path));
        const QByteArray after = bytesOf(m_path);
        QVERIFY(openLater(m_path));
        QCOMPARE(bytesOf(m_path), after);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
    }

    void whereNothingCanBeWrittenItIsLeftAsItIs()
    {
        const QByteArray before = bytesOf(m_path);
        const auto store = PlanStore::openReadOnly(m_path, laterSteps());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::ReadOnly);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        const QByteArray before = bytesOf(m_path);
        int seen = 0;
        for (int broken = 1; broken < 200; ++broken) {
            int statement = 0;
            const auto store = openLater(m_path, [&](const QString &) { return ++statement == broken; });
            if (store)
                break; // fewer statements than that
            ++seen;
            QVERIFY(store.error().sentence.contains(u"old plan"_s));
            if (versionOf(m_path) == QStringList{u"1"_s})
                QCOMPARE(bytesOf(m_path), before);
            else // it broke after the migration, which is whole
                QVERIFY(verify(**openLater(m_path))->isSound());
        }
        QVERIFY2(seen > 5, "no statement was broken");
    }

    void anAlteredOldPlanIsNotTakenOver()
    {
        QCOMPARE(runSql(m_path, {u"CREATE TABLE other (x)"_s}), QString());
        const QByteArray before = bytesOf(m_path);
        const auto store = openLater(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_path), before);
    }
};

WAYMARK_TEST(TestMigration)
#include "tst_Migration.moc"
