#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"
#include "XlsxBuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

Result<SourceDocument> read(const XlsxBuilder &book)
{
    return readDocument(u"plan.xlsx"_s, book.bytes());
}

QString textOf(const QString &sheet, const QString &styles = {}, const QString &strings = {})
{
    return sourceText(read(XlsxBuilder().sheet(u"Plan"_s, sheet).styles(styles).strings(strings)));
}

/// Styles 0 to n: the first plain, the others by these fills and formats.
QString stylesOf(const QStringList &fills, const QStringList &formats = {}, const QString &more = {})
{
    QString fillXml;
    QString formatXml;
    QString styleXml = u"<xf/>"_s;
    for (qsizetype at = 0; at < fills.size(); ++at) {
        fillXml += u"<fill>%1</fill>"_s.arg(fills.at(at));
        styleXml += u"<xf fillId='%1'/>"_s.arg(at + 1);
    }
    for (qsizetype at = 0; at < formats.size(); ++at) {
        formatXml += u"<numFmt numFmtId='%1' formatCode='%2'/>"_s.arg(164 + at).arg(formats.at(at).toHtmlEscaped());
        styleXml += u"<xf numFmtId='%1'/>"_s.arg(164 + at);
    }
    return u"<numFmts>%1</numFmts><fonts><font/></fonts><fills><fill/>%2</fills><cellXfs>%3</cellXfs>%4"_s.arg(
        formatXml, fillXml, styleXml, more);
}

QString solid(const QString &colour)
{
    return u"<patternFill patternType='solid'><fgColor %1/></patternFill>"_s.arg(colour);
}

QString ruleFill(const QString &rgb)
{
    return u"<dxf><fill><patternFill><bgColor rgb='FF%1'/></patternFill></fill></dxf>"_s.arg(rgb);
}

QList<Cell> firstRow(const Result<SourceDocument> &document)
{
    return document ? allRows(*document).value(0).cells : QList<Cell>();
}

} // namespace

/// Workbooks: what the sheet shows, and the value behind it.
class TestXlsxReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsStandWhereTheirNamesSay()
    {
        const QString sheet = u"<sheetData><row r='2'><c r='B2' t='str'><v>Ref</v></c><c r='D2'><v>7</v></c></row>"
                              "<row r='5'><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData>"_s;
        QCOMPARE(textOf(sheet), u"[Plan]\n2:  | Ref |  | 7\n5: TRUE | #N/A"_s);
    }

    void rowsAndCellsWithoutNamesFollowOneAnother()
    {
        QCOMPARE(textOf(sheetData({{u"Ref"_s, u"Action"_s}, {u"=1.1"_s, u""_s, u"late"_s}})),
            u"[Plan]\n1: Ref | Action\n2: 1.1 |  | late"_s);
    }

    void textIsSharedOrInlineAndKeepsItsLines()
    {
        const QString sheet = u"<sheetData><row><c t='s'><v>1</v></c><c t='s'><v>9</v></c>"
                              "<c t='inlineStr'><is><r><t>Rich </t></r><r><t>text</t></r><rPh><t>aid</t></rPh></is></c>"
                              "<c t='str'><v>a_x000D_\nb_x0041_</v></c></row></sheetData>"_s;
        QCOMPARE(textOf(sheet, {}, u"<si><t>no</t></si><si><t>Do:\n• this\n• that</t></si>"_s),
            u"[Plan]\n1: Do:/- this/- that |  | Rich text | a/bA"_s);
    }

    void struckOutTextIsTakenOutAndTold()
    {
        const QString sheet =
            u"<sheetData><row><c t='inlineStr'><is><r><rPr><strike/></rPr><t>March </t></r><r><t>June</t></r></is></c>"
            "<c s='1' t='inlineStr'><is><t>All gone</t></is></c></row></sheetData>"_s;
        const auto document = read(
            XlsxBuilder()
                .sheet(u"Plan"_s, sheet)
                .styles(u"<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId='1'/></cellXfs>"_s));
        const QList<Cell> cells = firstRow(document);
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.at(0).text, u"June"_s);
        QCOMPARE(cells.at(0).struck, u"March"_s);
        QCOMPARE(cells.at(1).text, QString());
        QCOMPARE(cells.at(1).struck, u"All gone"_s);
    }

    void theValueBehindACellIsKept()
    {
        const QString styles = stylesOf({}, {u"mmm-yy"_s, u"0%"_s, u"0.00"_s, u"dd/mm/yyyy"_s});
        const QString sheet = u"<sheetData><row><c s='1'><v>46112</v></c><c s='2'><v>0.4567</v></c>"
                              "<c s='3'><v>1.1</v></c><c t='d'><v>2026-03-31T00:00:00</v></c></row></sheetData>"_s;
        const QList<Cell> cells = firstRow(read(XlsxBuilder().sheet(u"Plan"_s, sheet).styles(styles)));
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells.at(0).text, u"Mar-26"_s);
        QCOMPARE(cells.at(0).value, (CellValue{CellValue::Kind::Date, 46112, QDate(2026, 3, 31), u"mmm-yy"_s}));
        QCOMPARE(cells.at(1).text, u"46%"_s);
        QCOMPARE(cells.at(1).value, (CellValue{CellValue::Kind::Percent, 0.4567, {}, u"0%"_s}));
        QCOMPARE(cells.at(2).text, u"1.10"_s);
        QCOMPARE(cells.at(2).value.kind, CellValue::Kind::Number);
        QCOMPARE(cells.at(3).text, u"2026-03-31"_s);
        QCOMPARE(cells.at(3).value.day, QDate(2026, 3, 31));
    }

    void theCalendarIsTheWorkbooks()
    {
        const QString sheet = u"<sheetData><row><c s='1'><v>43496</v></c></row></sheetData>"_s;
        const QString styles = stylesOf({}, {u"d mmmm yyyy"_s});
        QCOMPARE(firstRow(read(XlsxBuilder().sheet(u"P"_s, sheet).styles(styles).properties(u"date1904='1'"_s)))
                     .value(0)
                     .text,
            u"1 February 2023"_s);
        QCOMPARE(firstRow(read(XlsxBuilder().sheet(u"P"_s, sheet).styles(styles))).value(0).text, u"31 January 2019"_s);
    }

    void formulasGiveWhatWasWorkedOut()
    {
        const QString sheet =
            u"<sheetData><row><c><f>1+1</f><v>2</v></c><c><f>SUM(A1:A9)</f></c>"
            "<c t='str'><f>A1&amp;B1</f><v>done</v></c><c t='str'><f>\"\"</f><v/></c></row></sheetData>"_s;
        QCOMPARE(textOf(sheet), u"[Plan]\n1: 2 | =SUM(A1:A9) | done"_s);
    }

    void groundsAreFound_data()
    {
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QString>("colour");
        QTest::newRow("rgb") << solid(u"rgb='FF00B050'"_s) << u"#00b050"_s;
        QTest::newRow("theme") << solid(u"theme='4'"_s) << u"#4f81bd"_s;
        QTest::newRow("the first two stand the other way round") << solid(u"theme='1'"_s) << u"#1f1f1f"_s;
        QTest::newRow("tint") << solid(u"theme='4' tint='0.5999938962981048'"_s) << u"#b9cde5"_s;
        QTest::newRow("shade") << solid(u"rgb='FFFFFFFF' tint='-0.5'"_s) << u"#808080"_s;
        QTest::newRow("palette") << solid(u"indexed='10'"_s) << u"#ff0000"_s;
        QTest::newRow("system colour") << solid(u"indexed='64'"_s) << QString();
        QTest::newRow("none") << u"<patternFill patternType='none'/>"_s << QString();
        QTest::newRow("half") << u"<patternFill patternType='mediumGray'><fgColor rgb='FFFF0000'/></patternFill>"_s
                              << u"#ff8080"_s;
        QTest::newRow("gradient") << u"<gradientFill><stop position='0'><color rgb='FFFFC000'/></stop></gradientFill>"_s
                                  << u"#ffc000"_s;
    }
    void groundsAreFound()
    {
        QFETCH(QString, fill);
        QFETCH(QString, colour);
        const auto document = read(XlsxBuilder()
                                       .sheet(u"P"_s, u"<sheetData><row><c s='1'/><c><v>1</v></c></row></sheetData>"_s)
                                       .styles(stylesOf({fill}))
                                       .theme(u"<a:dk1><a:sysClr val='windowText' lastClr='1F1F1F'/></a:dk1>"
                                              "<a:accent1><a:srgbClr val='4F81BD'/></a:accent1>"_s));
        QCOMPARE(firstRow(document).value(0).fill, colour);
    }

    void plainRulesPaint_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("painted"); // of the cells A1 to A4
        const QString no;
        const QString red = u"#ff0000"_s;
        const QString range = u"<conditionalFormatting sqref='A1:A4'>%1</conditionalFormatting>"_s;
        const auto row = [&](const char *name, const QString &rule, const QStringList &painted) {
            QTest::newRow(name) << range.arg(rule) << painted;
        };
        row("equal",
            u"<cfRule type='cellIs' operator='equal' dxfId='0' priority='1'><formula>\"late\"</formula></cfRule>"_s,
            {red, no, no, no});
        row("between",
            u"<cfRule type='cellIs' operator='between' dxfId='0' priority='1'><formula>5</formula><formula>10</formula></cfRule>"_s,
            {no, no, red, no});
        row("contains",
            u"<cfRule type='containsText' text='TRACK' dxfId='0' priority='1'><formula>x</formula></cfRule>"_s,
            {no, red, no, no});
        row("compared with a cell",
            u"<cfRule type='expression' dxfId='0' priority='1'><formula>$B1=\"x\"</formula></cfRule>"_s,
            {no, no, no, red});
        row("searched",
            u"<cfRule type='expression' dxfId='0' priority='1'><formula>ISNUMBER(SEARCH(\"ate\",A1))</formula></cfRule>"_s,
            {red, no, no, no});
        row("the first that holds wins",
            u"<cfRule type='beginsWith' text='on' dxfId='1' priority='1'/><cfRule type='endsWith' text='k' dxfId='0' priority='2'/>"_s,
            {no, u"#00ff00"_s, no, no});
        row("a rule that stops",
            u"<cfRule type='cellIs' operator='greaterThan' dxfId='0' priority='5'><formula>1</formula></cfRule>"
            "<cfRule type='cellIs' operator='equal' stopIfTrue='1' priority='2'><formula>7</formula></cfRule>"_s,
            {red, red, no, red}); // to a sheet, text is greater than any number
        row("another formula",
            u"<cfRule type='expression' dxfId='0' priority='1'><formula>MOD(ROW(),2)=0</formula></cfRule>"_s,
            {no, no, no, no});
        QTest::newRow("in an extension")
            << u"<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type='containsText' "
               "priority='1'><xm:f>NOT(ISERROR(SEARCH(\"late\",A1)))</xm:f><x14:dxf><fill><patternFill><bgColor "
               "rgb='FFFF0000'/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A4</xm:sqref>"
               "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"_s
            << QStringList{red, no, no, no};
    }
    void plainRulesPaint()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, painted);
        const QString styles = u"<dxfs>%1%2</dxfs>"_s.arg(ruleFill(u"FF0000"_s), ruleFill(u"00FF00"_s));
        const auto document =
            read(XlsxBuilder()
                     .sheet(u"P"_s, sheetData({{u"Late"_s}, {u"on track"_s}, {u"=7"_s}, {u"?"_s, u"X"_s}}) + rule)
                     .styles(styles));
        QVERIFY(document.has_value());
        QStringList fills;
        for (const GridRow &row : allRows(*document))
            fills.append(row.cells.constFirst().fill);
        QCOMPARE(fills, painted);
    }

    void mergedCellsCoverTheirNeighbours()
    {
        QCOMPARE(
            textOf(sheetData({{u"Priority 1"_s, u""_s, u"lost"_s}, {u"Outcome"_s, u"a"_s, u"1"_s},
                       {u""_s, u"b"_s, u"2"_s}, {u""_s, u"c"_s, u"3"_s}})
                + u"<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A4'/><mergeCell ref='nonsense'/></mergeCells>"_s),
            u"[Plan]\n1: <3>Priority 1\n2: Outcome | a | 1\n3: ^ | b | 2\n4: ^ | c | 3"_s);
    }

    void hiddenPartsAreReadAndSaid()
    {
        const auto document = read(XlsxBuilder()
                                       .sheet(u"Plan"_s,
                                           u"<cols><col min='2' max='3' hidden='1'/></cols><sheetData>"
                                           "<row hidden='1'><c><v>1</v></c><c><v>2</v></c></row></sheetData>"_s)
                                       .sheet(u"Old"_s, sheetData({{u"kept"_s}}), u"veryHidden"_s));
        QVERIFY(document.has_value());
        QCOMPARE(document->blocks.size(), 2);
        const auto plan = std::get<Grid>(document->blocks.at(0));
        QVERIFY(plan.sheet && !plan.hidden && plan.rows.constFirst().hidden);
        QCOMPARE(plan.hiddenColumns, QList<int>{1});
        const auto old = std::get<Grid>(document->blocks.at(1));
        QCOMPARE(old.name, u"Old"_s);
        QVERIFY(old.hidden && !old.rows.constFirst().hidden);
    }

    void commentsHangOnTheirCells()
    {
        const auto document =
            read(XlsxBuilder()
                     .sheet(u"Plan"_s, sheetData({{u"1.1"_s}}))
                     .comments(u"<comment ref='A1'><text><r><t>Ask </t></r><r><t>finance</t></r></text></comment>"
                               "<comment ref='C1'><text><t>alone</t></text></comment>"_s));
        const QList<Cell> cells = firstRow(document);
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells.at(0).remark, u"Ask finance"_s);
        QCOMPARE(cells.at(2).remark, u"alone"_s);
    }

    void rowsThatAreOnlyPaintedEndWithTheLastWords()
    {
        const QString row = u"<row>%1</row>"_s;
        const QString painted = u"<c s='1'/>"_s;
        const auto document = read(XlsxBuilder()
                                       .sheet(u"Plan"_s,
                                           u"<sheetData>"_s + row.arg(painted) + row.arg(u"<c><v>1</v></c>"_s + painted)
                                               + row.arg(painted).repeated(5) + u"</sheetData>"_s)
                                       .styles(stylesOf({solid(u"rgb='FFFF0000'"_s)})));
        QCOMPARE(sourceText(document), u"[Plan]\n1: {#ff0000}\n2: 1 | {#ff0000}"_s);
    }

    void oddWaysOfWritingAreUnderstood()
    {
        const QString sheet = sheetData({{u"here"_s}});
        const QString expected = u"[Plan]\n1: here"_s;
        QCOMPARE(sourceText(read(XlsxBuilder().sheet(u"Plan"_s, sheet).strict())), expected);
        QCOMPARE(sourceText(read(XlsxBuilder().sheet(u"Plan"_s, sheet).withoutRelations())), expected);
        QCOMPARE(sourceText(readDocument(u"tracker.docx"_s, XlsxBuilder().sheet(u"Plan"_s, sheet).bytes())), expected);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("cut short") << u"<sheetData><row>"_s;
        QTest::newRow("nested too deeply") << u"<a>"_s.repeated(300) + u"</a>"_s.repeated(300);
        QTest::newRow("a sheet without end") << u"<sheetData>"_s
                + u"<row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>"_s.repeated(200) + u"</sheetData>"_s;
        QTest::newRow("merged without end")
            << u"<sheetData><row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row></sheetData><mergeCells>"_s
                + u"<mergeCell ref='A1:XFD1048576'/>"_s.repeated(50'000) + u"</mergeCells>"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, sheet);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(read(XlsxBuilder().sheet(u"Plan"_s, sheet)), u"plan.xlsx"_s), QString());
        QVERIFY(timer.elapsed() < 5'000);
    }

    void rulesWithoutEndAreGivenUp()
    {
        const QString rule = u"<conditionalFormatting sqref='A1:XFD1048576'><cfRule type='expression' dxfId='0' "
                             "priority='1'><formula>A1=\"no\"</formula></cfRule></conditionalFormatting>"_s;
        QElapsedTimer timer;
        timer.start();
        const auto document = read(XlsxBuilder().sheet(u"Plan"_s,
            u"<sheetData>"_s + u"<row><c><v>1</v></c><c r='ABC1'><v>2</v></c></row>"_s.repeated(1'000)
                + u"</sheetData>"_s + rule.repeated(1'000)));
        QVERIFY(document.has_value());
        QVERIFY(timer.elapsed() < 5'000);
    }
};

WAYMARK_TEST(TestXlsxReader)
#include "tst_XlsxReader.moc"
