#include "report/outline/OutlineCells.h"
#include "report/sheets/XlsxReport.h"
#include "TestMain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/// Another program finds the numbers and days of our workbooks.
class TestXlsxReportOpenpyxl : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndDaysAreFound()
    {
        ReportTable table{ReportTable::Kind::List, u"Figures"_s, {{u"Ref"_s, 1}, {u"Value"_s, 1}}, {}};
        for (const QString &words : {u"-12.5"_s, u"45%"_s, u"31 March 2026"_s, u"none yet"_s})
            table.rows.append({report_words::cell(u"1.10"_s), report_words::valueCell(words)});
        ReportOutline outline;
        outline.made = QDate(2026, 4, 14);
        outline.blocks.append(table);
        const Result<QByteArray> xlsx = xlsxReport(outline);
        QVERIFY(xlsx);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"figures.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*xlsx) == xlsx->size());
        file.close();
        QProcess python;
        python.start(QStringLiteral(WAYMARK_WORD_PYTHON),
            {QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/cells.py"_s, file.fileName()});
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAllStandardOutput();
        const QJsonObject cells = QJsonDocument::fromJson(said)[u"sheets"_s][u"Figures"_s].toObject();
        QVERIFY2(!cells.isEmpty(), said.constData());
        QCOMPARE(cells[u"A2"_s][u"text"_s].toString(), u"1.10"_s);
        QCOMPARE(cells[u"B2"_s][u"number"_s].toDouble(), -12.5);
        QCOMPARE(cells[u"B3"_s][u"number"_s].toDouble(), 0.45);
        QCOMPARE(cells[u"B4"_s][u"day"_s].toString(), u"2026-03-31"_s);
        QCOMPARE(cells[u"B5"_s][u"text"_s].toString(), u"none yet"_s);
    }
};

WAYMARK_TEST(TestXlsxReportOpenpyxl)
#include "tst_XlsxReportOpenpyxl.moc"
