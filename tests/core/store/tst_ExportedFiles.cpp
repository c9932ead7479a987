#include "store/ExportedFiles.h"

#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QProcess>
#include <QtTest>

#include <filesystem>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Nothing that is made of a plan takes a plan's place.
class TestExportedFiles : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanStaysAPlan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const TestPlan plan;
        const QByteArray whole = bytesOf(plan.path());
        QTest::newRow("another") << whole;
        QTest::newRow("damaged") << whole.first(whole.size() / 2);
        QTest::newRow("only its beginning") << whole.first(100);
        QTest::newRow("format 1") << bytesOf(QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/data/format-1.waymark"_s);
        QByteArray newer = whole;
        newer[63] = char(99); // the version of the format
        QTest::newRow("newer") << newer;
    }
    void aPlanStaysAPlan()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        writeBytes(path, bytes);
        refuses(path);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.pdf"_s});
    }

    void noLinkLeadsAround()
    {
        const TestPlan plan;
        const QByteArray bytes = bytesOf(plan.path());
        const QString symbolic = plan.folder() + u"/symbolic.pdf"_s;
        const QString hard = plan.folder() + u"/hard.pdf"_s;
        QVERIFY(QFile::link(plan.path(), symbolic));
        std::filesystem::create_hard_link(plan.path().toStdString(), hard.toStdString());
        for (const QString &path : {plan.path(), symbolic, hard})
            refuses(path);
        QCOMPARE(bytesOf(plan.path()), bytes);
    }

    void whatIsNoPlanIsWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("SQLite format 3");
        QTest::newRow("text") << QByteArray(5000, 'x');
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"other"_s);
        QCOMPARE(runSql(database, {u"CREATE TABLE other(x)"_s}), QString());
        QTest::newRow("another program's") << bytesOf(database);
    }
    void whatIsNoPlanIsWrittenOver()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        writeBytes(path, bytes);
        QVERIFY(writeExportedFile(path, "new"));
        QCOMPARE(bytesOf(path), QByteArray("new"));
    }

    void whereNothingIsSomethingCanBe()
    {
        const QTemporaryDir folder;
        QVERIFY(checkNoPlanAt(folder.filePath(u"none.pdf"_s)));
        QVERIFY(checkNoPlanAt(folder.path()));
        QVERIFY(writeExportedFile(folder.filePath(u"none.pdf"_s), "new"));
    }

    /// The question may be asked amid a write: no other process gets in between.
    void theLocksOfAnOpenPlanStay()
    {
        const TestPlan plan;
        const auto store = PlanStore::open(plan.path());
        QVERIFY(store);
        const auto writing = (*store)->begin();
        QVERIFY(writing);
        refuses(plan.path());
        QProcess other;
        other.start(QStringLiteral(WAYMARK_PROGRAM), {u"set"_s, plan.path(), u"1.1.1"_s, u"text"_s, u"In between"_s});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 3);
        QVERIFY2(other.readAllStandardError().contains("is in use"), "it was let in");
    }

private:
    static void refuses(const QString &path)
    {
        const Result<void> written = writeExportedFile(path, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QCOMPARE(written.error().sentence,
            u"“%1” is a plan, and no other file is written over a plan. It is as it was; choose another name."_s.arg(
                QFileInfo(path).fileName()));
    }
};

WAYMARK_TEST(TestExportedFiles)
#include "tst_ExportedFiles.moc"
