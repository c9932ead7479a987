#include "exchange/DocumentReaders.h"
#include "OfficeText.h"
#include "report/docx/DocxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QProcess>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// LibreOffice opens the file and holds the same headings, lists, tables and text: what it saves again says so.
class TestLibreOffice : public TestCase
{
    Q_OBJECT

    /// What LibreOffice saves again, as words; empty where it does not.
    static QStringList savedAgain(const QByteArray &docx)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.docx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(docx) != docx.size())
            return {};
        file.close();
        const QString saved = folder.filePath(u"saved"_s);
        QProcess office;
        office.start(QStringLiteral(WAYMARK_WORD_OFFICE),
            {u"-env:UserInstallation=file://"_s + folder.filePath(u"settings"_s), u"--headless"_s, u"--convert-to"_s,
                u"docx"_s, u"--outdir"_s, saved, file.fileName()});
        if (!office.waitForFinished(240'000) || office.exitCode() != 0)
            return {};
        const Result<SourceDocument> document = readDocument(saved + u"/report.docx"_s);
        return document ? documentWords(*document) : QStringList();
    }

private Q_SLOTS:
    void itKeepsTheReport()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QCOMPARE(savedAgain(*docx), outlineWords(reportOutline(data)));
    }

    void itKeepsEveryKind_data() { addReportKinds(); }
    void itKeepsEveryKind()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QCOMPARE(savedAgain(*docx), outlineWords(reportOutline(data)));
    }
};

WAYMARK_TEST(TestLibreOffice)
#include "tst_LibreOffice.moc"
