#include "report/sheets/XlsxReport.h"

#include "OfficeText.h"
#include "report/composing/ReportOutline.h"
#include "report/sheets/OutlineSheets.h"
#include "report/sheets/ReportSheets.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts as they stand, values as "= " and their format.
QStringList cellsOf(const QList<WorkbookSheet> &sheets)
{
    QStringList all;
    for (const WorkbookSheet &sheet : sheets) {
        all << sheet.name << sheet.headings;
        for (const QList<SheetCell> &row : sheet.rows) {
            for (const SheetCell &cell : row)
                all << (cell.value ? u"= "_s + QString::number(cell.value->number, 'g', 15) : cell.text);
        }
    }
    all.removeAll(QString());
    return all;
}

/// The same of what was written.
QStringList cellsOf(const QByteArray &xlsx)
{
    QStringList all;
    int number = 0;
    for (const OfficeElement &sheet : officeElements(officePart(xlsx, u"xl/workbook.xml"_s), u"sheet"_s)) {
        all << sheet.of("name");
        for (const OfficeElement &element :
            officeElements(officePart(xlsx, u"xl/worksheets/sheet%1.xml"_s.arg(++number)))) {
            if (element.name == u"t")
                all << element.text;
            else if (element.name == u"v")
                all << u"= "_s + QString::number(element.text.toDouble(), 'g', 15);
        }
    }
    return all;
}

} // namespace

class TestXlsxReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetIsWrittenWhole_data() { addReportKinds(); }
    void everySheetIsWrittenWhole()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const Result<QByteArray> xlsx = xlsxReport(data);
        QVERIFY(xlsx);
        const QString title = cellsOf(*xlsx).value(1);
        QVERIFY2(title.startsWith(kindWords(kind)), qPrintable(title));
        QCOMPARE(cellsOf(*xlsx), cellsOf(reportSheets(data, title)));
        QCOMPARE(*xlsxReport(data), *xlsx);
    }

    void numbersStandAsNumbersDoAndTextNeverCalculates()
    {
        ReportPlan plan;
        ReportData data = plan.report(plan.march());
        for (QString *text : {&data.priorities[0].outcomes[0].actions[0].text, &data.words.reason,
                 &data.priorities[0].outcomes[0].actions[0].updates[0].said, &data.identity.plan, &data.kpis[0].text})
            *text = u"=HYPERLINK(\"http://a.example\")"_s;
        data.priorities[0].outcomes[0].actions[0].ref = u"1.10"_s;
        const Result<QByteArray> xlsx = xlsxReport(data);
        QVERIFY(xlsx);
        for (const QString &part : officeParts(*xlsx)) {
            QVERIFY2(officeElements(officePart(*xlsx, part), u"f"_s).isEmpty(), qPrintable(part));
            QVERIFY2(!part.startsWith("xl/worksheets/_rels"_L1), qPrintable(part));
        }
        QVERIFY(cellsOf(*xlsx).contains(u"1.10"_s)); // and no 1.1
        const QList<OfficeElement> formats = officeElements(officePart(*xlsx, u"xl/styles.xml"_s), u"alignment"_s);
        QVERIFY(std::any_of(formats.begin(), formats.end(), [](const OfficeElement &each) {
            return each.of("horizontal") == u"right"_s && each.of("indent") == u"1"_s;
        }));
    }

    void wideListsArePrintedOnLargerPaper()
    {
        const ReportPlan plan;
        const Result<QByteArray> xlsx = xlsxReport(plan.report(plan.march()));
        QVERIFY(xlsx);
        const auto paper = [&xlsx](int sheet) {
            const QByteArray part = officePart(*xlsx, u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
            return officeElements(part, u"pageSetup"_s).value(0).of("paperSize");
        };
        QCOMPARE(paper(1), u"9"_s); // the summary, A4
        QCOMPARE(paper(2), u"8"_s); // all actions, A3
    }

    void aTextOverSeveralColumnsJoinsThem()
    {
        const ReportPlan plan;
        const Result<QByteArray> xlsx = xlsxReport(plan.report(plan.march()));
        QVERIFY(xlsx);
        const QList<OfficeElement> joined =
            officeElements(officePart(*xlsx, u"xl/worksheets/sheet1.xml"_s), u"mergeCell"_s);
        QCOMPARE(joined.value(0).of("ref"), u"A1:H1"_s);
        QVERIFY(officeElements(officePart(*xlsx, u"xl/worksheets/sheet2.xml"_s), u"mergeCell"_s).isEmpty());
    }

    void everyTableOfAnOutlineIsASheet()
    {
        const ReportPlan plan;
        const ReportOutline outline = reportOutline(plan.report(plan.march()));
        const Result<QByteArray> xlsx = xlsxOutline(outline);
        QVERIFY(xlsx);
        QStringList written = cellsOf(*xlsx);
        QStringList texts;
        for (const WorkbookSheet &sheet : outlineSheets(outline)) {
            for (const QList<SheetCell> &row : sheet.rows) {
                for (const SheetCell &cell : row)
                    texts << (cell.value ? u"= "_s + QString::number(cell.value->number, 'g', 15) : cell.text);
            }
        }
        texts.removeAll(QString());
        QVERIFY(texts.size() > 100);
        for (const QString &text : texts)
            QVERIFY2(written.removeOne(text), qPrintable(text));
    }
};

WAYMARK_TEST(TestXlsxReport)
#include "tst_XlsxReport.moc"
