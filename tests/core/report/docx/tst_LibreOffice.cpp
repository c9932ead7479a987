#include "exchange/DocumentReaders.h"
#include "OfficeText.h"
#include "OtherReaders.h"
#include "report/docx/DocxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

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
        const Result<SourceDocument> document = readDocument(u"saved.docx"_s, savedByLibreOffice(docx, u"docx"_s));
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
