#include "report/sheets/CsvReport.h"

#include "exchange/DocumentReaders.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

ReportOutline outlineWith(const QStringList &texts)
{
    ReportTable table{ReportTable::Kind::List, u"Table"_s, {{u"Ref"_s, 1}, {u"Words"_s, 1}}, {}};
    for (const QString &text : texts)
        table.rows.append({ReportCell{{}, {{u"1"_s}}}, ReportCell{{}, {{text}}}});
    ReportOutline outline;
    outline.blocks.append(table);
    return outline;
}

/// The text of each row's second cell as the import reads it.
QStringList readBack(const QByteArray &csv)
{
    const Result<SourceDocument> document = readDocument(u"report.csv"_s, csv);
    if (!document)
        return {document.error().sentence};
    QStringList texts;
    for (const GridRow &row : std::get<Grid>(document->blocks.value(0)).rows.mid(2))
        texts << row.cells.value(1).text;
    return texts;
}

} // namespace

class TestCsvReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tablesStandUnderTheirNames()
    {
        ReportOutline outline = outlineWith({u"a"_s});
        outline.blocks.append(ReportTable{ReportTable::Kind::Figures, u"Figures, all"_s, {},
            {{ReportCell{{}, {{u"b"_s}}}, ReportCell{{}, {{u"2"_s}}}}}});
        QCOMPARE(
            csvReport(outline), QByteArray("\xEF\xBB\xBFTable\r\nRef,Words\r\n1,a\r\n\r\n\"Figures, all\"\r\nb,2\r\n"));
    }

    void quotesLinesAndSeparatorsAreQuoted()
    {
        QVERIFY(csvReport(outlineWith({u"say \"yes\", or\n- no"_s})).contains("1,\"say \"\"yes\"\", or\n- no\"\r\n"));
    }

    void noTextBecomesAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+1"_s, u"+44 20 7946"_s, u"- a bullet"_s, u"@SUM(A1)"_s, u"＝1+1"_s,
                 u"'=cmd|'/C calc'!A0"_s, u"''-5"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void noTextBecomesAFormula()
    {
        QFETCH(QString, text);
        const QByteArray csv = csvReport(outlineWith({text}));
        const QByteArray field = csv.mid(csv.indexOf("\n1,") + 3);
        QVERIFY2(field.startsWith('\''), field.constData());
        QCOMPARE(readBack(csv), QStringList{text});
    }

    void numbersStayNumbers()
    {
        const QByteArray csv = csvReport(outlineWith({u"-5"_s, u"-1,250.5"_s, u"-4.5%"_s, u"+3"_s}));
        QVERIFY(!csv.contains('\''));
        QVERIFY(csv.contains("1,-5\r\n"));
    }

    void anApostropheOfTheTextItselfStays()
    {
        QCOMPARE(readBack(csvReport(outlineWith({u"'tis said"_s, u"children's"_s}))),
            QStringList({u"'tis said"_s, u"children's"_s}));
    }

    void controlCharactersAreLeftOutAndTabsAreBlanks()
    {
        QVERIFY(csvReport(outlineWith({u"a\u0001\tb\x1b"_s})).contains("1,a b\r\n"));
    }

    void rightToLeftTextAndPairsComeBack()
    {
        const QStringList texts{u"مرحبا, بالعائلات"_s, u"😀 ok"_s};
        QCOMPARE(readBack(csvReport(outlineWith(texts))), texts);
    }

    void twoRunsGiveTheSameBytes()
    {
        const ReportPlan plan;
        const QByteArray first = csvReport(reportOutline(plan.report(plan.march())));
        QVERIFY(first.contains("\r\nKPIs in figures\r\n"));
        QCOMPARE(csvReport(reportOutline(plan.report(plan.march()))), first);
    }
};

WAYMARK_TEST(TestCsvReport)
#include "tst_CsvReport.moc"
