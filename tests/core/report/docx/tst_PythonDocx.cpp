#include "OfficeText.h"
#include "OtherReaders.h"
#include "report/docx/DocxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList wantedOf(const ReportData &data)
{
    const ReportOutline outline = reportOutline(data);
    const auto pictures = std::count_if(outline.blocks.cbegin(), outline.blocks.cend(),
        [](const ReportBlock &block) { return std::holds_alternative<ReportFigure>(block); });
    return withoutTypedBullets(outlineWords(outline))
        + QStringList{u"title: "_s + QString(outline.title).replace(u'–', u'-'), u"author: "_s + outline.author,
            u"language: en-GB"_s, u"pictures: %1"_s.arg(pictures)};
}

} // namespace

/// The library that most scripts in councils read Word files with finds the same headings, lists, tables and text.
class TestPythonDocx : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsTheReport()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        const QStringList wanted = wantedOf(data);
        QVERIFY(wanted.size() > 100);
        QVERIFY(wanted.contains(u"pictures: 1"_s));
        QCOMPARE(withoutTypedBullets(readByPythonDocx(*docx)), wanted);
    }

    void itReadsEveryKind_data() { addReportKinds(); }
    void itReadsEveryKind()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QCOMPARE(withoutTypedBullets(readByPythonDocx(*docx)), wantedOf(data));
    }
};

WAYMARK_TEST(TestPythonDocx)
#include "tst_PythonDocx.moc"
