#include "OfficeText.h"
#include "pages/ReportFiles.h"
#include "PdfChecker.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestReportFiles : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingDecidesTheKind()
    {
        const ReportPlan plan;
        const QString pdf = plan.folder() + u"/report.PDF"_s;
        const QString html = plan.folder() + u"/report.html"_s;
        QVERIFY(exportReport(plan.report(plan.march()), pdf));
        QVERIFY(exportReport(plan.report(plan.march()), html));
        QVERIFY(bytesOf(pdf).startsWith("%PDF-1.7"));
        QVERIFY(bytesOf(html).contains("<svg "));
    }

    void wordExcelAndCsvAreWrittenAndTheSameEveryTime_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("Word") << u"DOCX"_s << QByteArray("PK");
        QTest::newRow("Excel") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("CSV") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
    }
    void wordExcelAndCsvAreWrittenAndTheSameEveryTime()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const ReportPlan plan;
        QByteArray first;
        for (const QString &name : {u"/one."_s, u"/two."_s}) {
            const QString path = plan.folder() + name + ending;
            QVERIFY(exportReport(plan.report(plan.march()), path));
            const QByteArray content = bytesOf(path);
            QVERIFY(content.startsWith(beginning));
            if (!first.isEmpty())
                QCOMPARE(content, first);
            first = content;
        }
    }

    void theChartsAreInTheWordFile()
    {
        const ReportPlan plan;
        const QString path = plan.folder() + u"/report.docx"_s;
        QVERIFY(exportReport(plan.report(plan.march()), path));
        const QByteArray docx = bytesOf(path);
        const QImage chart = QImage::fromData(officePart(docx, u"word/media/chart-1.png"_s), "PNG");
        QCOMPARE(chart.width(), 2 * 736);
        for (const OfficeElement &picture : officeElements(officePart(docx, u"word/document.xml"_s), u"wp:docPr"_s))
            QVERIFY(picture.of("descr").size() > 20);
    }

    void whatIsAttachedGoesInsideThePdfAlone()
    {
        const ReportPlan plan;
        const PdfAttachment file{u"plan.waymark"_s, u"The plan"_s, "application/x-waymark", "all of it"};
        const ReportData report = plan.report(plan.march());
        for (const QString &ending : reportEndings()) {
            const QString path = plan.folder() + u"/report."_s + ending;
            QVERIFY(exportReport(report, path, {}, file));
            if (ending == "pdf"_L1)
                QCOMPARE(takenOut(bytesOf(path), u"plan.waymark"_s), file.bytes);
            else
                QCOMPARE(bytesOf(path), *reportFile(report, ending));
        }
    }

    void anyOtherEndingIsRefusedInASentence()
    {
        const ReportPlan plan;
        for (const QString &name : {u"/report.odt"_s, u"/report"_s}) {
            const Result<void> written = exportReport(plan.report(plan.march()), plan.folder() + name);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Usage);
            QVERIFY(written.error().sentence.contains(u".pdf, .html, .docx, .xlsx or .csv"_s));
            QVERIFY(!QFile::exists(plan.folder() + name));
        }
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const ReportPlan plan;
        QVERIFY(!exportReport(plan.report(plan.march()), plan.folder() + u"/none/report.pdf"_s));
    }

    void whoeverSaysStopKeepsTheOldFile()
    {
        const ReportPlan plan;
        for (const QString &name : {u"/report.pdf"_s, u"/report.html"_s}) {
            const QString path = plan.folder() + name;
            const auto stop = [](int, int) { return false; };
            const Result<void> first = exportReport(plan.report(plan.march()), path, stop);
            QVERIFY(!first);
            QCOMPARE(first.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(path));
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            QVERIFY(!exportReport(plan.report(plan.march()), path, stop));
            QCOMPARE(bytesOf(path), QByteArray("old"));
            QVERIFY(exportReport(plan.report(plan.march()), path, [](int, int) { return true; }));
            QVERIFY(bytesOf(path).size() > 1000);
        }
    }
};

WAYMARK_TEST(TestReportFiles)
#include "tst_ReportFiles.moc"
