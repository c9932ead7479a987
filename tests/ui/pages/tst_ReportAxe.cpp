#include "pages/ReportFiles.h"
#include "ReportKinds.h"
#include "TestMain.h"

#include <QProcess>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// axe-core in a headless Chromium finds nothing in the HTML of any kind, in light and dark, wide and narrow.
class TestReportAxe : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itFindsNothing()
    {
        const QTemporaryDir folder;
        QStringList arguments{QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/axe/check.mjs"_s};
        for (const ReportKind kind : offeredReports()) {
            const QString path = u"%1/%2.html"_s.arg(folder.path(), kindId(kind));
            QVERIFY(exportReport(exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), kind), path));
            arguments.append(path);
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CHROMIUM"_s, QStringLiteral(WAYMARK_AXE_CHROMIUM));
        QProcess axe;
        axe.setProcessEnvironment(environment);
        axe.start(QStringLiteral(WAYMARK_AXE_NODE), arguments);
        QVERIFY(axe.waitForFinished(580'000));
        const QString said = QString::fromUtf8(axe.readAllStandardOutput() + axe.readAllStandardError());
        QVERIFY2(axe.exitCode() == 0 && said.contains(u"no violations"_s), qPrintable(said));
    }
};

WAYMARK_TEST(TestReportAxe)
#include "tst_ReportAxe.moc"
