#include "RawFile.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QProcess>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QString said;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, u"did not end"_s};
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QString real(const QString &name)
{
    return QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u'/' + name;
}

} // namespace

/// A plan of full size and the usual untidiness, in every form it was given in: all of its facts are found.
class TestImportRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("docx") << u"plan.docx"_s << QStringList{u"--kpis"_s};
        QTest::newRow("html") << u"plan.html"_s << QStringList{u"--kpis"_s};
        QTest::newRow("txt") << u"plan.txt"_s << QStringList{u"--kpis"_s};
        QTest::newRow("csv") << u"plan.csv"_s << QStringList();
        QTest::newRow("xlsx") << u"plan.xlsx"_s << QStringList{u"--kpis"_s};
        for (const char *ending : {"docx", "odt", "xlsx", "ods"})
            QTest::addRow("assessed %s", ending)
                << u"plan-assessed."_s + QLatin1StringView(ending)
                << QStringList{u"--kpis"_s, u"--status"_s, real(u"assessed.expected.json"_s)};
    }

    void everyFactIsFound()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString plan = folder.filePath(u"plan.waymark"_s);
        const QString json = folder.filePath(u"plan.json"_s);
        const Ran imported = run(QStringLiteral(WAYMARK_PROGRAM),
            {u"import"_s, real(source), u"-o"_s, plan, u"--start"_s, u"2023-01-01"_s, u"--month"_s, u"2023-03"_s});
        QVERIFY2(imported.code <= 1, qPrintable(imported.said));
        QCOMPARE(
            run(QStringLiteral(WAYMARK_PROGRAM), {u"export"_s, plan, u"--format"_s, u"json"_s, u"-o"_s, json}).code, 0);
        const Ran compared =
            run(u"python3"_s, QStringList{real(u"compare.py"_s), json, real(u"expected.json"_s)} + options);
        QVERIFY2(compared.code == 0, qPrintable(compared.said));
        QCOMPARE(run(QStringLiteral(WAYMARK_PROGRAM), {u"verify"_s, plan}).code, 0);

        // The JSON again is the same plan.
        const QString second = folder.filePath(u"second.waymark"_s);
        const QString again = folder.filePath(u"again.json"_s);
        QCOMPARE(run(QStringLiteral(WAYMARK_PROGRAM), {u"import"_s, json, u"-o"_s, second}).code, 0);
        QCOMPARE(
            run(QStringLiteral(WAYMARK_PROGRAM), {u"export"_s, second, u"--format"_s, u"json"_s, u"-o"_s, again}).code,
            0);
        QVERIFY(bytesOf(again) == bytesOf(json));
    }
};

WAYMARK_TEST(TestImportRealPlan)
#include "tst_ImportRealPlan.moc"
