#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

QString readText(const QString &text)
{
    return sourceText(readDocument(u"plan.txt"_s, text.toUtf8()));
}

} // namespace

class TestTextReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAndParagraphsLoseTheirMarks()
    {
        QCOMPARE(
            readText(
                u"# **Our plan**\n\n## Part one ##\nWords with **weight**, a [link \\(here\\)](#) and \\*stars\\*\n- **a** bullet\n#5 is no heading\n"_s),
            u"# Our plan\n## Part one\nWords with weight, a link (here) and *stars*\n- a bullet\n#5 is no heading"_s);
    }

    void linesOfCellsAreTables()
    {
        QCOMPARE(readText(u"Before\n\tWhat\tDue\n1.1\tDo it\tMay\n\nAfter\nA\tB\nC\tD\n"_s),
            u"Before\n[table 1]\n2:  | What | Due\n3: 1.1 | Do it | May\nAfter\n[table 2]\n6: A | B\n7: C | D"_s);
    }

    void pageBreaksDoNotEndATable()
    {
        QCOMPARE(
            readText(
                u"Ref\tWhat\tDue\n1.1\tDo\tMay\n\n\u00A0\n\n\tmore\t\n1.2\tSay\tJune\n\n1.3\tlost its last cell\n"_s),
            u"[table 1]\n1: Ref | What | Due\n2: 1.1 | Do | May\n6:  | more |\n7: 1.2 | Say | June\n9: 1.3 | lost its last cell"_s);
    }

    void aWiderOrFarNarrowerRowAfterAGapBeginsATable()
    {
        QCOMPARE(readText(u"A\tB\n\nA\tB\tC\tD\tE\n\nF\tG\n"_s),
            u"[table 1]\n1: A | B\n[table 2]\n3: A | B | C | D | E\n[table 3]\n5: F | G"_s);
    }

    void cellsMayHoldBitsOfHtml()
    {
        QCOMPARE(
            readText(
                u"x\ty\n<b>1.2</b>\t<b>Everybody</b> <ul style=\"list-style-type: none\"> <li>- one</li> <li>two "
                u"&amp; three</li> </ul>\n"
                "<p>a</p> <p style=\"color: red; text-align: center;\">b</p>\tless than <5 days, x<y, R&D\nwhole\t**bold**\n\nend"_s),
            u"[table 1]\n1: x | y\n2: *1.2* | Everybody/- one/- two & three\n3: a/b | less than <5 days, x<y, R&D\n4: whole | *bold*\nend"_s);
    }

    void aBrokenBitOfHtmlStillGivesItsText()
    {
        QCOMPARE(readText(u"a\t<b>b <ul><li>c\n\nend"_s), u"[table 1]\n1: a | *b/- c*\nend"_s);
    }

    void anyLineEndWillDo() { QCOMPARE(readText(u"# A\r\nb\rc"_s), u"# A\nb\nc"_s); }

    void tablesOfMarkdownAreTables()
    {
        QCOMPARE(sourceText(readDocument(u"plan.md"_s,
                     "# Plan\n\n| Ref | Action \\| step | Due |\n|-----|:----:|----:|\n| 1.1 | **Ask**<br>twice | "
                     "~~May~~ June |\n"
                     "| 1.2 | Tell |\n\nA | B\n--|--\n1 | 2\nend | of\nno more\n")),
            u"# Plan\n[table 1]\n3: Ref | Action | step | Due\n5: 1.1 | Ask/twice | June\n6: 1.2 | Tell\n"
            "[table 2]\n8: A | B\n10: 1 | 2\n11: end | of\nno more"_s);
    }
};

WAYMARK_TEST(TestTextReader)
#include "tst_TextReader.moc"
