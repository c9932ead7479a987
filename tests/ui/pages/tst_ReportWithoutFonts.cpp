#include "issue/ReportIssue.h"
#include "pages/ReportFiles.h"
#include "pdf/PdfFonts.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QProcess>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A program whose own fonts are not there, as after a build that went wrong.
class TestReportWithoutFonts : public TestCase
{
    Q_OBJECT

    /// Fonts are loaded once in a process: without them means in another one, in which nobody has asked for them yet.
    static bool isFresh() { return qEnvironmentVariableIsSet("WAYMARK_TEST_WITHOUT_FONTS"); }

    static QByteArray formOf(const Result<void> &written)
    {
        return written ? "written" : written.error().sentence.toUtf8();
    }

private Q_SLOTS:
    void nothingIsMadeWithoutThem()
    {
        if (!isFresh()) {
            QProcess fresh;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"WAYMARK_TEST_WITHOUT_FONTS"_s, u"1"_s);
            fresh.setProcessEnvironment(environment);
            fresh.setProcessChannelMode(QProcess::MergedChannels);
            fresh.start(QCoreApplication::applicationFilePath(), {u"TestReportWithoutFonts"_s});
            QVERIFY(fresh.waitForFinished(120'000));
            QVERIFY2(fresh.exitCode() == 0, fresh.readAll().constData());
            return;
        }
        Q_CLEANUP_RESOURCE(fonts);
        ReportPlan plan;
        const QByteArray refused =
            "The report could not be made because the program's own fonts cannot be used; nothing "
            "was written, so install the program again.";
        for (const QString &ending : {u"pdf"_s, u"docx"_s, u"html"_s}) { // the others draw nothing
            const QString path = plan.folder() + u"/report."_s + ending;
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            QCOMPARE(formOf(exportReport(plan.report(plan.march()), path)), refused);
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("old"));
            ReportRequest request = plan.march();
            request.version = u"1"_s;
            const qint64 position = plan.document().place().position;
            QVERIFY(!issueReport(plan.document(), request, reportFiles({u"csv"_s, ending}), plan.ids(), plan.clock()));
            QCOMPARE(plan.document().place().position, position);
        }
        for (const QString &ending : {u"xlsx"_s, u"csv"_s})
            QCOMPARE(formOf(exportReport(plan.report(plan.march()), plan.folder() + u"/report."_s + ending)),
                QByteArray("written"));
    }
};

WAYMARK_TEST(TestReportWithoutFonts)
#include "tst_ReportWithoutFonts.moc"
