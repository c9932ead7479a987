#include "exchange/DocumentReaders.h"
#include "OdfBuilder.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

using Odf = OdfBuilder::Kind;

Result<SourceDocument> text(const QString &body, const QString &styles = {}, const QString &common = {})
{
    return readDocument(u"plan.odt"_s, OdfBuilder(Odf::Text, body).styles(styles).commonStyles(common).bytes());
}

Result<SourceDocument> sheet(const QString &rows, const QString &styles = {}, const QString &attributes = {})
{
    return readDocument(u"plan.ods"_s,
        OdfBuilder(Odf::Sheets, u"<table:table table:name='Plan' %1>%2</table:table>"_s.arg(attributes, rows))
            .styles(styles)
            .bytes());
}

QString paragraph(const QString &inside, const QString &style = {})
{
    return u"<text:p text:style-name='%1'>%2</text:p>"_s.arg(style, inside);
}

QString cell(const QString &words, const QString &attributes = {})
{
    return u"<table:table-cell %1>%2</table:table-cell>"_s.arg(
        attributes, words.isEmpty() ? QString() : paragraph(words));
}

QString row(const QString &cells, const QString &attributes = {})
{
    return u"<table:table-row %1>%2</table:table-row>"_s.arg(attributes, cells);
}

const QString covered = u"<table:covered-table-cell/>"_s;

} // namespace

/// Texts and spreadsheets of LibreOffice and its like.
class TestOdfReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void headingsParagraphsAndTablesComeInOrder()
    {
        const QString title =
            u"<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"_s;
        QCOMPARE(sourceText(text(paragraph(u"The plan"_s, u"P1"_s), title)), u"# The plan"_s);
        QCOMPARE(sourceText(text(u"<text:h text:outline-level='2'>Priority</text:h>"_s
                     + paragraph(u"One<text:s text:c='3'/>two<text:line-break/>three <text:span>and</text:span> more"_s)
                     + u"<table:table>"_s + row(cell(u"Ref"_s) + cell({}) + cell(u"Due"_s)) + u"</table:table>"_s)),
            u"## Priority\nOne two\nthree and more\n[table 1]\n1: Ref |  | Due"_s);
    }

    void listsKeepTheirNumbersAndBullets()
    {
        const QString styles =
            u"<text:list-style style:name='N'>"
            "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
            "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' "
            "text:display-levels='2'/></text:list-style>"
            "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1'/></text:list-style>"_s;
        const auto item = [](const QString &inside) { return u"<text:list-item>%1</text:list-item>"_s.arg(inside); };
        const auto list = [](const QString &style, const QString &inside, const QString &more = {}) {
            return u"<text:list text:style-name='%1' %3>%2</text:list>"_s.arg(style, inside, more);
        };
        const QString inner = u"<text:list>%1</text:list>"_s.arg(item(paragraph(u"deeper"_s)));
        QCOMPARE(sourceText(text(list(u"N"_s, item(paragraph(u"first"_s)) + item(paragraph(u"second"_s) + inner))
                         + list(u"N"_s, item(paragraph(u"goes on"_s)), u"text:continue-numbering='true'"_s)
                         + list(u"N"_s, item(paragraph(u"anew"_s))) + list(u"B"_s, item(paragraph(u"a dot"_s))),
                     styles)),
            u"1. first\n2. second\n2.a) deeper\n3. goes on\n1. anew\n- a dot"_s);
    }

    void headingsKeepTheirNumbers()
    {
        const QString outline =
            u"<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>"
            "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
            "</text:outline-style>"_s;
        const QString heading = u"<text:h text:outline-level='%1'>%2</text:h>"_s;
        QCOMPARE(sourceText(text(heading.arg(u"1"_s, u"One"_s) + heading.arg(u"2"_s, u"Under"_s)
                         + heading.arg(u"1"_s, u"Two"_s) + heading.arg(u"2"_s, u"Under"_s),
                     {}, outline)),
            u"# 1 One\n## 1.1 Under\n# 2 Two\n## 2.1 Under"_s);
    }

    void struckOutDeletedAndBesideTextIsTold()
    {
        const auto document = text(u"<text:tracked-changes><text:changed-region><text:deletion><office:change-info/>"_s
                + paragraph(u"old words"_s) + u"</text:deletion></text:changed-region></text:tracked-changes>"_s
                + paragraph(
                    u"Due <text:span text:style-name='S'>March</text:span> June<text:note><text:note-citation>1"
                    "</text:note-citation><text:note-body><text:p>Agreed in May</text:p></text:note-body></text:note>"_s),
            u"<style:style style:name='S' style:family='text'><style:text-properties "
            "style:text-line-through-style='solid'/></style:style>"_s);
        QCOMPARE(sourceText(document).section(u'\n', 0, 0), u"Due June"_s);
        QVERIFY(document.has_value());
        const QList<Aside> expected = {{Aside::Kind::Deleted, {}, u"old words"_s},
            {Aside::Kind::StruckOut, {}, u"March"_s}, {Aside::Kind::Footnote, {}, u"Agreed in May"_s}};
        QCOMPARE(document->asides, expected);
    }

    void hiddenTextIsLeftOutAndBoxesAreRead()
    {
        const QString styles = u"<style:style style:name='H' style:family='text'><style:text-properties "
                               "text:display='none'/></style:style>"_s;
        QCOMPARE(sourceText(text(
                     paragraph(u"seen <text:span text:style-name='H'>unseen</text:span>"
                               "<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>"_s),
                     styles)),
            u"seen\nin a box"_s);
    }

    void cellsKeepGroundsMergesAndLooks()
    {
        const QString styles =
            u"<style:style style:name='Base' style:family='table-cell'><style:table-cell-properties "
            "fo:background-color='#FFC000'/></style:style>"
            "<style:style style:name='R' style:family='table-cell' style:parent-style-name='Base'/>"
            "<style:style style:name='B' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>"_s;
        QCOMPARE(sourceText(text(u"<table:table>"_s
                         + row(cell(u"Priority 1"_s, u"table:number-columns-spanned='2'"_s) + covered)
                         + row(u"<table:table-cell table:number-rows-spanned='2'>%1</table:table-cell>"_s.arg(
                                   paragraph(u"Outcome"_s, u"B"_s))
                             + cell(u"a"_s))
                         + row(covered + cell({}, u"table:style-name='R'"_s)) + u"</table:table>"_s,
                     styles)),
            u"[table 1]\n1: <2>Priority 1\n2: *Outcome* | a\n3: ^ | {#ffc000}"_s);
    }

    void aSheetGivesValuesAsShown()
    {
        const QString styles =
            u"<number:date-style style:name='D'><number:month number:textual='true'/><number:text>-</number:text>"
            "<number:year/></number:date-style><style:style style:name='C' style:family='table-cell' style:data-style-name='D'/>"_s;
        const auto document = sheet(row(cell(u"Mar-26"_s,
                                            u"office:value-type='date' office:date-value='2026-03-31' "
                                            "table:style-name='C'"_s)
                                        + cell(u"45%"_s, u"office:value-type='percentage' office:value='0.4567'"_s)
                                        + cell({}, u"office:value-type='float' office:value='1.5'"_s)
                                        + cell(u"ja"_s, u"office:value-type='boolean' office:boolean-value='true'"_s)
                                        + cell({}, u"table:formula='of:=SUM([.A1])'"_s)),
            styles);
        QCOMPARE(sourceText(document), u"[Plan]\n1: Mar-26 | 45% | 1.5 | ja | =SUM([.A1])"_s);
        const QList<Cell> cells = allRows(*document).constFirst().cells;
        QCOMPARE(cells.at(0).value, (CellValue{CellValue::Kind::Date, 46112, QDate(2026, 3, 31), u"mmm-yy"_s}));
        QCOMPARE(cells.at(1).value.kind, CellValue::Kind::Percent);
        QCOMPARE(cells.at(1).value.number, 0.4567);
        QCOMPARE(cells.at(2).value.number, 1.5);
        QCOMPARE(cells.at(3).value.kind, CellValue::Kind::Truth);
    }

    void repeatedCellsAndRowsStandWhereTheyAre()
    {
        QCOMPARE(sourceText(sheet(row(cell({}, u"table:number-columns-repeated='2'"_s)
                                          + cell(u"x"_s, u"table:number-columns-repeated='2'"_s)
                                          + cell({}, u"table:number-columns-repeated='16000'"_s),
                                      u"table:number-rows-repeated='2'"_s)
                     + row(cell({}), u"table:number-rows-repeated='7'"_s) + row(cell(u"end"_s))
                     + row(cell({}), u"table:number-rows-repeated='1048000'"_s))),
            u"[Plan]\n1:  |  | x | x\n2:  |  | x | x\n10: end"_s);
    }

    void hiddenPartsAndCommentsAreTold()
    {
        const auto document = sheet(u"<table:table-column/><table:table-column table:visibility='collapse'/>"_s
                + row(cell(u"a"_s)
                        + u"<table:table-cell><office:annotation><text:p>ask</text:p></office:annotation>"
                          "<text:p>b</text:p></table:table-cell>"_s,
                    u"table:visibility='filter'"_s),
            u"<style:style style:name='T' style:family='table'><style:table-properties table:display='false'/></style:style>"_s,
            u"table:style-name='T'"_s);
        QVERIFY(document.has_value());
        const auto grid = std::get<Grid>(document->blocks.constFirst());
        QVERIFY(grid.sheet && grid.hidden && grid.rows.constFirst().hidden);
        QCOMPARE(grid.hiddenColumns, QList<int>{1});
        QCOMPARE(grid.rows.constFirst().cells.at(1).text, u"b"_s);
        QCOMPARE(grid.rows.constFirst().cells.at(1).remark, u"ask"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const OdfBuilder plain(Odf::Text, paragraph(u"a"_s));
        QTest::newRow("password") << OdfBuilder(plain).encrypted().bytes() << u"password"_s;
        QTest::newRow("cut short") << ZipBuilder()
                                          .add(u"mimetype"_s, "opendocument")
                                          .add(u"content.xml"_s, plain.contentXml().chopped(20))
                                          .bytes()
                                   << u"damaged"_s;
        QTest::newRow("styles cut short") << OdfBuilder(plain).commonStyles(u"<style:style>"_s).bytes() << u"damaged"_s;
        QTest::newRow("document type") << ZipBuilder()
                                              .add(u"mimetype"_s, "opendocument")
                                              .add(u"content.xml"_s, "<!DOCTYPE a>" + plain.contentXml())
                                              .bytes()
                                       << u"document type declaration"_s;
        const QString wide = cell(u"x"_s, u"table:number-columns-repeated='16000'"_s);
        QTest::newRow("swelling") << OdfBuilder(Odf::Sheets,
            u"<table:table table:name='P'>%1</table:table>"_s.arg(row(wide, u"table:number-rows-repeated='1000000'"_s)))
                                         .bytes()
                                  << u"more table cells"_s;
        QTest::newRow("drawing") << ZipBuilder()
                                        .add(u"mimetype"_s, "application/vnd.oasis.opendocument.graphics")
                                        .add(u"content.xml"_s, "<a><body><drawing/></body></a>")
                                        .bytes()
                                 << u"no document that Waymark knows"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QElapsedTimer timer;
        timer.start();
        const auto document = readDocument(u"plan.odt"_s, bytes);
        QCOMPARE(faultOf(document, u"plan.odt"_s), QString());
        QVERIFY2(document.error().sentence.contains(says), qUtf8Printable(document.error().sentence));
        QVERIFY(timer.elapsed() < 5'000);
    }
};

WAYMARK_TEST(TestOdfReader)
#include "tst_OdfReader.moc"
