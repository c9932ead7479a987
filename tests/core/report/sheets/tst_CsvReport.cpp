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
        QCOMPARE(csvOutline(outline),
            QByteArray("\xEF\xBB\xBFTable\r\nRef,Words\r\n1,a\r\n\r\n\"Figures, all\"\r\nb,2\r\n"));
    }

    void quotesLinesAndSeparatorsAreQuoted()
    {
        QVERIFY(csvOutline(outlineWith({u"say \"yes\", or\n- no"_s})).contains("1,\"say \"\"yes\"\", or\n- no\"\r\n"));
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
        const QByteArray csv = csvOutline(outlineWith({text}));
        const QByteArray field = csv.mid(csv.indexOf("\n1,") + 3);
        QVERIFY2(field.startsWith('\''), field.constData());
        QCOMPARE(readBack(csv), QStringList{text});
    }

    void numbersStayNumbers()
    {
        const QByteArray csv = csvOutline(outlineWith({u"-5"_s, u"-1,250.5"_s, u"-4.5%"_s, u"+3"_s}));
        QVERIFY(!csv.contains('\''));
        QVERIFY(csv.contains("1,-5\r\n"));
    }

    void anApostropheOfTheTextItselfStays()
    {
        QCOMPARE(readBack(csvOutline(outlineWith({u"'tis said"_s, u"children's"_s}))),
            QStringList({u"'tis said"_s, u"children's"_s}));
    }

    void controlCharactersAreLeftOutAndTabsAreBlanks()
    {
        QVERIFY(csvOutline(outlineWith({u"a\u0001\tb\x1b"_s})).contains("1,a b\r\n"));
    }

    void rightToLeftTextAndPairsComeBack()
    {
        const QStringList texts{u"مرحبا, بالعائلات"_s, u"😀 ok"_s};
        QCOMPARE(readBack(csvOutline(outlineWith(texts))), texts);
    }

    void aReportIsItsActionsARowEach()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const QByteArray csv = csvReport(data);
        const auto document = readDocument(u"report.csv"_s, csv);
        QVERIFY(document && document->blocks.size() == 1);
        const QList<GridRow> rows = std::get<Grid>(document->blocks.constFirst()).rows;
        const QList<const ReportAction *> actions = data.actions();
        QCOMPARE(rows.size(), actions.size() + 1);
        QStringList heads;
        for (const Cell &cell : rows.first().cells)
            heads << cell.text;
        const auto at = [&](qsizetype row, const QString &head) {
            return rows.at(row).cells.value(heads.indexOf(head)).text;
        };
        for (qsizetype row = 0; row < actions.size(); ++row) {
            QCOMPARE(at(row + 1, u"Ref"_s), actions.at(row)->ref);
            QCOMPARE(at(row + 1, u"Priority"_s), actions.at(row)->priority);
            QCOMPARE(at(row + 1, u"Times moved"_s), QString::number(actions.at(row)->timesMoved));
        }
        QCOMPARE(at(1, u"First date"_s), u"2026-01-31"_s); // a month is in time to its last day
        QCOMPARE(at(1, u"Date now"_s), u"2026-05-31"_s);
        QCOMPARE(csvReport(data), csv);
    }

    /// Whoever joins the tables of several reports needs them alike.
    void everyReportHasTheSameColumns()
    {
        const ReportPlan plan;
        QSet<QByteArray> heads;
        for (const ReportKind kind : offeredReports()) {
            for (const Id &scope : {Id(), plan.id(u"2"_s)}) {
                ReportRequest request = plan.march();
                request.kind = kind;
                request.scope = scope;
                heads.insert(csvReport(plan.report(request)).split('\r').first());
            }
        }
        QCOMPARE(heads.size(), 1);
    }

    void withoutItsActionsItIsTheNextList()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        request.kind = ReportKind::Plan;
        request.without = {ReportPart::Actions};
        const QByteArray csv = csvReport(plan.report(request));
        QVERIFY2(!csv.startsWith("\xEF\xBB\xBFRef,Action,") && csv.startsWith("\xEF\xBB\xBFKPI,"), csv.constData());
    }
};

WAYMARK_TEST(TestCsvReport)
#include "tst_CsvReport.moc"
