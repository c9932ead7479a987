#include "exchange/DocumentReaders.h"
#include "OtherReaders.h"
#include "report/sheets/XlsxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Sheet, row, text and value of every cell that holds something, for comparing two workbooks.
QStringList filledCells(const QByteArray &xlsx)
{
    const Result<SourceDocument> book = readDocument(u"report.xlsx"_s, xlsx);
    if (!book)
        return {book.error().sentence};
    QStringList all;
    for (const SourceDocument::Block &block : book->blocks) {
        const Grid *grid = std::get_if<Grid>(&block);
        for (const GridRow &row : grid ? grid->rows : QList<GridRow>()) {
            for (const Cell &cell : row.cells) {
                if (!cell.text.isEmpty())
                    all << u"%1 %2: %3 %4 %5"_s.arg(grid->name, QString::number(row.number), cell.text,
                        QString::number(cell.value.number, 'g', 12), cell.value.day.toString(Qt::ISODate));
            }
        }
    }
    return all;
}

} // namespace

/// LibreOffice opens a report's workbook and holds the same texts, numbers and days: what it saves again says so.
class TestXlsxReportLibreOffice : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsKept()
    {
        const ReportPlan plan;
        for (const ReportData &data :
            {exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), ReportKind::Highlight), plan.report(plan.march())}) {
            const Result<QByteArray> xlsx = xlsxReport(data);
            QVERIFY(xlsx);
            const QStringList written = filledCells(*xlsx);
            QVERIFY(written.size() > 150);
            QCOMPARE(filledCells(savedByLibreOffice(*xlsx, u"xlsx"_s)), written);
        }
    }
};

WAYMARK_TEST(TestXlsxReportLibreOffice)
#include "tst_XlsxReportLibreOffice.moc"
