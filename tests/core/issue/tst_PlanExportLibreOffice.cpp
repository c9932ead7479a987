#include "exchange/DocumentReaders.h"
#include "issue/PlanExport.h"
#include "OfficeText.h"
#include "OtherReaders.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Name, place, text and value of every cell that holds something, for comparing two workbooks.
QStringList cellsOf(const QByteArray &xlsx)
{
    QStringList all;
    const Result<SourceDocument> book = readDocument(u"plan.xlsx"_s, xlsx);
    if (!book)
        return {book.error().sentence};
    for (const SourceDocument::Block &block : book->blocks) {
        const Grid *grid = std::get_if<Grid>(&block);
        if (!grid)
            continue;
        for (const GridRow &row : grid->rows) {
            int column = 0;
            for (const Cell &cell : row.cells) {
                if (!cell.text.isEmpty())
                    all << u"%1 %2,%3: %4 %5 %6"_s.arg(grid->name, QString::number(row.number), QString::number(column),
                        cell.text, QString::number(cell.value.number, 'g', 12), cell.value.day.toString(Qt::ISODate));
                column += cell.columns;
            }
        }
    }
    return all;
}

} // namespace

/// LibreOffice opens the plan's documents and holds the same texts and numbers: what it saves again says so.
class TestPlanExportLibreOffice : public TestCase
{
    Q_OBJECT

    QByteArray made(const QString &form)
    {
        const Result<QByteArray> bytes =
            planAs(form, examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR)), QDate(2026, 9, 10), u"Ada Brook"_s);
        return bytes.value_or(QByteArray());
    }

private Q_SLOTS:
    void wordKeepsEveryLine()
    {
        const QByteArray docx = made(u"docx"_s);
        const auto written = readDocument(u"plan.docx"_s, docx);
        const auto saved = readDocument(u"saved.docx"_s, savedByLibreOffice(docx, u"docx"_s));
        QVERIFY(written && saved);
        QVERIFY(documentWords(*written).size() > 200);
        QCOMPARE(documentWords(*saved), documentWords(*written));
    }

    void excelKeepsEveryCell()
    {
        const QByteArray xlsx = made(u"xlsx"_s);
        const QStringList written = cellsOf(xlsx);
        QVERIFY(written.size() > 800);
        QCOMPARE(cellsOf(savedByLibreOffice(xlsx, u"xlsx"_s)), written);
    }
};

WAYMARK_TEST(TestPlanExportLibreOffice)
#include "tst_PlanExportLibreOffice.moc"
