#include "OfficeText.h"
#include "report/docx/DocxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QProcess>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The letter of a status may be a sign that people type as a bullet, which our own reader takes for one.
QString withoutTypedBullets(const QString &line)
{
    static const QRegularExpression lone(u"(^|\\| )-( \\||$)"_s); // a bullet without words is none
    return QString(line).replace(u'✓', u'-').replace(u'–', u'-').replace(lone, u"\\1\\2"_s).simplified();
}

QStringList tidied(const QStringList &lines)
{
    QStringList tidy;
    for (const QString &line : lines)
        tidy << withoutTypedBullets(line);
    return tidy;
}

/// What python-docx finds in the file, a line each, and what it complains of.
QStringList foundIn(const QByteArray &docx)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.docx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(docx) != docx.size())
        return {};
    file.close();
    QProcess python;
    python.start(QStringLiteral(WAYMARK_WORD_PYTHON),
        {QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/word_text.py"_s, file.fileName()});
    if (!python.waitForFinished(60'000))
        return {};
    return tidied(QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError())
                      .split(u'\n', Qt::SkipEmptyParts));
}

QStringList wantedOf(const ReportData &data)
{
    const ReportOutline outline = reportOutline(data);
    const auto pictures = std::count_if(outline.blocks.cbegin(), outline.blocks.cend(),
        [](const ReportBlock &block) { return std::holds_alternative<ReportFigure>(block); });
    return tidied(outlineWords(outline))
        + QStringList{u"title: "_s + withoutTypedBullets(outline.title), u"author: "_s + outline.author,
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
        QVERIFY(wanted.contains(u"pictures: 2"_s));
        QCOMPARE(foundIn(*docx), wanted);
    }

    void itReadsEveryKind_data() { addReportKinds(); }
    void itReadsEveryKind()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QCOMPARE(foundIn(*docx), wantedOf(data));
    }
};

WAYMARK_TEST(TestPythonDocx)
#include "tst_PythonDocx.moc"
