#include "plan/PlanQueries.h"
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

QString oldPlan(int format)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/data/format-%1.waymark"_s.arg(format);
}

QStringList versionOf(const QString &path)
{
    return askSql(path, u"PRAGMA user_version"_s);
}

} // namespace

/// A plan of an earlier Waymark opens, whole, and the file as it was is kept.
class TestMigration : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        m_path = m_folder.filePath(u"old plan.waymark"_s);
        QVERIFY(QFile::copy(oldPlan(1), m_path));
    }

    void anOlderPlanOpensWholeAndIsKept()
    {
        QCOMPARE(versionOf(m_path), QStringList{u"1"_s});
        const auto store = PlanStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        const Result<Plan> plan = (*store)->load();
        QVERIFY(plan);
        const Result<query::Place> action = query::findByReference(*plan, u"1.1.1"_s);
        QVERIFY(action);
        QCOMPARE(query::statusOf(*plan, action->id), Status::Missed);
        QCOMPARE(plan->living(RecordKind::Reading).size(), 1);
        QCOMPARE(plan->living(RecordKind::Risk).size(), 0);
        QCOMPARE(versionOf(m_path), QStringList{QString::number(schema::currentVersion)});
        const QString kept = m_folder.filePath(u"old plan.format-1.waymark"_s);
        QCOMPARE(versionOf(kept), QStringList{u"1"_s});
        QVERIFY(verifyFile(m_path));
    }

    void everyFormatSinceTheFirstIsRead()
    {
        for (int format = 1; format < schema::currentVersion; ++format) {
            const QString path = m_folder.filePath(u"format %1.waymark"_s.arg(format));
            QVERIFY2(QFile::copy(oldPlan(format), path), "there is no plan of that format to try");
            QCOMPARE(versionOf(path), QStringList{QString::number(format)});
            const auto store = PlanStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
            QCOMPARE(versionOf(path), QStringList{QString::number(schema::currentVersion)});
            QVERIFY(verifyFile(path)->problems.isEmpty());
        }
    }

    void whatFormat2AddedIsThereStill()
    {
        const QString path = m_folder.filePath(u"second.waymark"_s);
        QVERIFY(QFile::copy(oldPlan(2), path));
        const auto store = PlanStore::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        const Result<Plan> plan = (*store)->load();
        QVERIFY(plan);
        for (const RecordKind kind :
            {RecordKind::Risk, RecordKind::Evidence, RecordKind::Narrative, RecordKind::RollUpOverride})
            QCOMPARE(plan->living(kind).size(), 1);
    }

    void whatFormat3AddedIsThereStill()
    {
        const QString path = m_folder.filePath(u"third.waymark"_s);
        QVERIFY(QFile::copy(oldPlan(3), path));
        const auto store = PlanStore::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        const Result<Plan> plan = (*store)->load();
        QVERIFY(plan);
        for (const RecordKind kind : {RecordKind::Predecessor, RecordKind::Comparator, RecordKind::Annotation})
            QCOMPARE(plan->living(kind).size(), 1);
    }

    void onceUpToDateNothingMoreIsDone()
    {
        QVERIFY(PlanStore::open(m_path));
        const QByteArray after = bytesOf(m_path);
        QVERIFY(PlanStore::open(m_path));
        QCOMPARE(bytesOf(m_path), after);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
    }

    void whereNothingCanBeWrittenItIsLeftAsItIs()
    {
        const QByteArray before = bytesOf(m_path);
        const auto store = PlanStore::openReadOnly(m_path);
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
            const auto store = PlanStore::open(m_path, [&](const QString &) { return ++statement == broken; });
            if (store)
                break; // fewer statements than that
            ++seen;
            QVERIFY(store.error().sentence.contains(u"old plan"_s));
            if (versionOf(m_path) == QStringList{u"1"_s})
                QCOMPARE(bytesOf(m_path), before);
            else // it broke after the migration, which is whole
                QVERIFY(verifyFile(m_path));
        }
        QVERIFY2(seen > 5, "no statement was broken");
    }

    void anAlteredOldPlanIsNotTakenOver()
    {
        QCOMPARE(runSql(m_path, {u"CREATE TABLE other (x)"_s}), QString());
        const QByteArray before = bytesOf(m_path);
        const auto store = PlanStore::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_path), before);
    }
};

WAYMARK_TEST(TestMigration)
#include "tst_Migration.moc"
