#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

const QString htmlName = u"plan.html"_s;

QString readPage(const QString &page)
{
    return sourceText(readDocument(htmlName, page.toUtf8()));
}

/// What becomes of a table cell with these attributes and this inside.
QString readCell(const QString &inside, const QString &attributes = {})
{
    return readPage(u"<table><tr><td %1>%2</td></tr></table>"_s.arg(attributes, inside)).remove(u"[table 1]\n1: "_s);
}

} // namespace

class TestHtmlReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void blocksStandInTheOrderOfThePage()
    {
        QCOMPARE(readPage(u"<!doctype html><html><head><title>no</title></head><body><h1>Our "
                          u"<i>plan</i></h1>loose<p>first\n words</p>"
                          "<div><h3>Part</h3><ul><li>one<li>two <b>bold</b></ul></div>"
                          "<table><caption>Actions</caption><tr><th>Ref<th>What</tr><tr><td>1.1</td><td>Do &amp; say "
                          "it&#x27;s done</td></tr></table>"
                          "<p>after</p><table><tr><td>x</table>"_s),
            u"# Our plan\nloose\nfirst words\n### Part\n- one\n- two bold\nActions\n[table 1]\n1: *Ref* | *What*\n"
            "2: 1.1 | Do & say it's done\nafter\n[table 2]\n1: x"_s);
    }

    void paragraphsBreaksAndBulletsAreLines()
    {
        QCOMPARE(
            readCell(
                u"Do <ul><li>- one</li><li><p>• two</p><p>more</p></li><li>three<ul><li>inner</li></ul>rest</li><li></li></ul><p>a<br>b</p>c"_s),
            u"Do/- one/- two/more/- three/- inner/rest/a/b/c"_s);
        QCOMPARE(readCell(u"<ol><li>first<li>second</ol>"_s), u"1. first/2. second"_s);
        QCOMPARE(readCell(u"<ol start=4><li>fourth</ol>"_s), u"4. fourth"_s);
        QCOMPARE(readCell(u"<pre>a\n b</pre>"_s), u"a/b"_s);
    }

    void listsOfWordAreBullets()
    {
        QCOMPARE(readCell(u"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
                          u"style='mso-list:Ignore'>§"
                          "<span>&nbsp;&nbsp; </span></span><![endif]>text<o:p></o:p></p>"_s),
            u"- text"_s);
    }

    void whatIsStruckOutIsApart()
    {
        const auto document = readDocument(htmlName,
            u"<table><tr><td><s>old</s> new <del>gone</del></td><td><span style='color:#00b050'>●</span></td><td><img "
            u"src='a/flag.png' alt='Green'></td></tr></table>"_s.toUtf8());
        QVERIFY(document);
        const QList<Cell> cells = allRows(*document).first().cells;
        QCOMPARE(cells.at(0).text, u"new"_s);
        QCOMPARE(cells.at(0).struck, u"oldgone"_s);
        QCOMPARE(cells.at(1).ink, u"#00b050"_s);
        QCOMPARE(cells.at(2).pictures, QStringList{u"Green"_s});
    }

    void unseenThingsAreDropped()
    {
        QCOMPARE(readCell(u"a<script>b</script><style>c{}</style><span style='display: NONE'>d</span><i "
                          u"hidden>e</i><del>f</del><!-- g -->"
                          "<template>h</template><s>struck</s>"_s),
            u"a"_s);
        QCOMPARE(readPage(u"<table><tr style='display:none'><td>a</td></tr><tr><td>b</td></tr></table>"_s),
            u"[table 1]\n1: b"_s);
    }

    void groundsAreColoursOrNothing_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("want");
        const auto row = [](const char *tag, const QString &attributes, const QString &fill) {
            QTest::newRow(tag) << attributes << (fill.isEmpty() ? u"x"_s : u"x{%1}"_s.arg(fill));
        };
        row("bgcolor", u"bgcolor=#FFC000"_s, u"#ffc000"_s);
        row("bgcolor without hash", u"bgcolor=ffc000"_s, u"#ffc000"_s);
        row("bgcolor by name", u"bgcolor=Red"_s, u"#ff0000"_s);
        row("background-color", u"style='color:red; background-color: #0B5'"_s, u"#00bb55"_s);
        row("background", u"style=\"background:url('a#fff.png') no-repeat rgb(0, 176, 80)\""_s, u"#00b050"_s);
        row("rgb with opacity", u"style='background:rgba(0 112 192 / 50%)'"_s, u"#0070c0"_s);
        row("percentages", u"style='background:rgb(100%, 0%, 0%)'"_s, u"#ff0000"_s);
        row("transparent", u"bgcolor=red style='background:transparent'"_s, u""_s);
        row("nothing to see", u"style='background:rgba(1,2,3,0)'"_s, u""_s);
        row("noise", u"style='background:#12 ; background-color'"_s, u""_s);
        row("amber by its nearest name", u"style='background-color:orange !important'"_s, u"#ffa500"_s);
    }
    void groundsAreColoursOrNothing()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, want);
        QCOMPARE(readCell(u"x"_s, attributes), want);
    }

    void groundsComeFromClassesRowsAndFillingElements()
    {
        QCOMPARE(readPage(u"<html><head><style><!-- /* none */ td.late, .x .s0 {background:#FF0000;font-weight:700} "
                          u".gone{display:none}--></style></head>"
                          "<table><tr bgcolor=yellow><td class='late'>a</td><td class='o s0' "
                          "style='background:blue'>b</td><td>c</td>"
                          "<td><p><span style='background:lime'>d</span></p></td><td class=gone>e</td></tr></table>"_s),
            u"[table 1]\n1: *a*{#ff0000} | *b*{#0000ff} | c{#ffff00} | d{#00ff00}"_s);
    }

    void commentsInStyleSheetsAreNoRules()
    {
        QCOMPARE(readPage(u"<html><style>/* .a{background:red} */.b{background:blue}/* .b{background:red}</style>"
                          "<table><tr><td class=a>x<td class=b>y</table>"_s),
            u"[table 1]\n1: x | y{#0000ff}"_s);
    }

    void boldMeansAllOfTheText()
    {
        QCOMPARE(readCell(u"<b>a</b> <strong>b</strong>"_s), u"*a b*"_s);
        QCOMPARE(readCell(u"<b>a</b> b"_s), u"a b"_s);
        QCOMPARE(readCell(u"<span style='font-weight:700'>a</span>"_s), u"*a*"_s);
        QCOMPARE(readCell(u"<b>a<span style='font-weight:normal'>b</span></b>"_s), u"ab"_s);
    }

    void spansAndMergedCells()
    {
        QCOMPARE(
            readPage(
                u"<table><tbody><tr><td rowspan=3 colspan=2>a<td>b<td "
                u"rowspan=2>c</tr><tr><td>d</tr><tr><td>e</tr></tbody>"
                "<tbody><tr><td rowspan=9>f<td colspan=0>g</tr></tbody><tbody><tr><td>h<td colspan=x>i</tr></tbody></table>"_s),
            u"[table 1]\n1: <2>a | b | c\n2: <2>^ | d | ^\n3: <2>^ | e\n4: f | g\n5: h | i"_s);
        QCOMPARE(readPage(u"<table><tr><td>a<td>b<td rowspan=2>c</tr><tr><td>d</tr></table>"_s),
            u"[table 1]\n1: a | b | c\n2: d |  | ^"_s);
    }

    void tablesInCellsAreLinesOfThatCell()
    {
        QCOMPARE(readCell(u"a<table><tr><td>b<td>c</tr><tr><td>d</tr></table>e"_s), u"a/b | c/d/e"_s);
    }

    void oldPagesAreDecoded()
    {
        const QByteArray page = "<html><meta charset=windows-1252><p>children\x92s \x80 5 caf\xE9</p></html>";
        QCOMPARE(sourceText(readDocument(htmlName, page)), u"children’s € 5 café"_s);
        QCOMPARE(sourceText(readDocument(htmlName, QByteArray("\xFF\xFE<\0p\0>\0\x41\x01", 10))), u"Ł"_s);
    }

    void pagesAreKnownByTheirContent()
    {
        QCOMPARE(sourceText(readDocument(u"plan.txt"_s, "\n<!DOCTYPE html>\n<p>page</p>")), u"page"_s);
        QCOMPARE(
            sourceText(readDocument(u"plan.docx"_s, "<html><body><table><tr><td>x</table>")), u"[table 1]\n1: x"_s);
        QCOMPARE(sourceText(readDocument(u"plan.txt"_s, "Text about <html> tags")), u"Text about <html> tags"_s);
    }

    void deepNestingIsRefusedAndFlatLengthIsNot()
    {
        const auto deep = readDocument(htmlName, QByteArray("<div>").repeated(200'000));
        QCOMPARE(faultOf(deep, htmlName), QString());
        const auto formats = readDocument(htmlName, QByteArray("<p><b><object></b></object>").repeated(50'000));
        QCOMPARE(faultOf(formats, htmlName), QString());
        QByteArray attributes = "<p ";
        for (int i = 0; i < 50'000; ++i)
            attributes += "a" + QByteArray::number(i) + " ";
        QCOMPARE(faultOf(readDocument(htmlName, attributes + ">x</p>"), htmlName), QString());
        QVERIFY(readDocument(htmlName, QByteArray("<td>stray</td><td>").repeated(1'000)).has_value());
        const auto flat =
            readDocument(htmlName, "<table>" + QByteArray("<tr><td><p>a<td><b>b</tr>").repeated(5'000) + "</table>");
        QVERIFY(flat.has_value());
        QCOMPARE(allRows(*flat).size(), 5'000);
    }

    void tooManyRowsAndCellsAreRefused()
    {
        const auto rows = readDocument(htmlName, "<table>" + QByteArray("<tr><td>a").repeated(100'001));
        QCOMPARE(faultOf(rows, htmlName), QString());
        const auto cells =
            readDocument(htmlName, "<table>" + QByteArray("<tr><td colspan=1000 rowspan=0>a").repeated(3'000));
        QCOMPARE(faultOf(cells, htmlName), QString());
        const auto text = readDocument(htmlName, "<table><tr><td>" + QByteArray("word ").repeated(30'000));
        QCOMPARE(faultOf(text, htmlName), QString());
    }
};

WAYMARK_TEST(TestHtmlReader)
#include "tst_HtmlReader.moc"
