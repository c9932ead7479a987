#include "exchange/DocumentReaders.h"
#include "OfficeText.h"
#include "report/docx/DocxReport.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QProcess>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// LibreOffice opens the file and holds the same headings, lists, tables and text: what it saves again says so.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheReport()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QFile file(plan.folder() + u"/report.docx"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*docx) == docx->size());
        file.close();
        const QString saved = plan.folder() + u"/saved"_s;
        QProcess office;
        office.start(QStringLiteral(WAYMARK_WORD_OFFICE),
            {u"-env:UserInstallation=file://"_s + plan.folder() + u"/settings"_s, u"--headless"_s, u"--convert-to"_s,
                u"docx"_s, u"--outdir"_s, saved, file.fileName()});
        QVERIFY(office.waitForFinished(240'000));
        QCOMPARE(office.exitCode(), 0);
        const Result<SourceDocument> document = readDocument(saved + u"/report.docx"_s);
        QVERIFY(document);
        QCOMPARE(documentWords(*document), outlineWords(reportOutline(data)));
    }
};

WAYMARK_TEST(TestLibreOffice)
#include "tst_LibreOffice.moc"
