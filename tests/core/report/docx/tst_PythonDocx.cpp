#include "OfficeText.h"
#include "report/docx/DocxReport.h"
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

} // namespace

/// The library that most scripts in councils read Word files with finds the same headings, lists, tables and text.
class TestPythonDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsTheReport()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const Result<QByteArray> docx = docxReport(data, DotCharts());
        QVERIFY(docx);
        QFile file(plan.folder() + u"/report.docx"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*docx) == docx->size());
        file.close();
        QProcess python;
        python.start(QStringLiteral(WAYMARK_WORD_PYTHON),
            {QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/word_text.py"_s, file.fileName()});
        QVERIFY(python.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
        QStringList found;
        for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
            found << withoutTypedBullets(line);

        QStringList wanted;
        for (const QString &line : outlineWords(reportOutline(data)))
            wanted << withoutTypedBullets(line);
        wanted << u"title: "_s + withoutTypedBullets(reportOutline(data).title) << u"author: A. Lead"_s
               << u"language: en-GB"_s << u"pictures: 2"_s;
        QVERIFY(wanted.size() > 100);
        QCOMPARE(found, wanted);
    }
};

WAYMARK_TEST(TestPythonDocx)
#include "tst_PythonDocx.moc"
