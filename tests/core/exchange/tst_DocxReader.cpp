#include "DocxBuilder.h"
#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

const QString docxName = u"plan.docx"_s;

QString readBody(const QString &body)
{
    return sourceText(readDocument(docxName, DocxBuilder(body).bytes()));
}

/// A table of one cell that holds `inside`.
QString bodyCell(const QString &inside, const QString &properties = {})
{
    return u"<w:tbl><w:tr><w:tc><w:tcPr>%1</w:tcPr>%2</w:tc></w:tr></w:tbl>"_s.arg(properties, inside);
}

/// What the reader makes of that cell.
QString readBodyCell(const QString &inside, const QString &properties = {})
{
    return readBody(bodyCell(inside, properties)).remove(u"[table 1]\n1: "_s);
}

QString runOf(const QString &inside)
{
    return u"<w:p><w:r>%1</w:r></w:p>"_s.arg(inside);
}

} // namespace

class TestDocxReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void blocksStandInTheOrderOfThePage()
    {
        const QString body = wordParagraph(u"Our plan"_s, u"Title"_s) + wordParagraph(u"First words."_s)
            + wordParagraph({}) + wordParagraph(u"Section one"_s, u"Heading2"_s)
            + u"<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr><w:tr><w:tc>%3</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"_s
                  .arg(wordParagraph(u"1.1"_s), wordParagraph(u"Do it"_s), wordParagraph(u"1.2"_s))
            + wordParagraph(u"Last words."_s) + bodyCell(wordParagraph(u"x"_s));
        QCOMPARE(readBody(body),
            u"# Our plan\nFirst words.\n## Section one\n[table 1]\n1: 1.1 | Do it\n2: 1.2 |\nLast words.\n[table 2]\n1: x"_s);
    }

    void headingsComeFromStylesAndOutlineLevels()
    {
        const QString styles =
            u"<w:style w:type='paragraph' w:styleId='berschrift3'><w:name w:val='heading 3'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='Own'><w:name w:val='Own'/><w:basedOn "
            "w:val='berschrift3'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='Part'><w:name w:val='Part'/><w:pPr><w:outlineLvl "
            "w:val='1'/></w:pPr></w:style>"
            "<w:style w:type='paragraph' w:styleId='Contents'><w:name w:val='TOC Heading'/><w:basedOn "
            "w:val='berschrift3'/>"
            "<w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>"
            "<w:style w:type='paragraph' w:styleId='Round'><w:name w:val='Round'/><w:basedOn w:val='Round'/></w:style>"_s;
        const QString body = wordParagraph(u"a"_s, u"berschrift3"_s) + wordParagraph(u"b"_s, u"Own"_s)
            + wordParagraph(u"c"_s, u"Part"_s) + wordParagraph(u"d"_s, u"Contents"_s)
            + wordParagraph(u"e"_s, u"Round"_s)
            + u"<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>f</w:t></w:r></w:p>"_s;
        const auto document = readDocument(docxName, DocxBuilder(body).styles(styles).bytes());
        QCOMPARE(sourceText(document), u"### a\n### b\n## c\nd\ne\n# f"_s);
    }

    void listParagraphsAreBullets()
    {
        const QString styles =
            u"<w:style w:type='paragraph' w:styleId='A'><w:name w:val='List Bullet'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='Ours'/><w:basedOn w:val='A'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='C'><w:name w:val='Steps'/><w:pPr><w:numPr><w:numId "
            "w:val='4'/></w:numPr></w:pPr></w:style>"
            "<w:style w:type='paragraph' w:styleId='D'><w:name w:val='List Paragraph'/></w:style>"_s;
        const QString direct =
            u"<w:p><w:pPr>%1<w:numPr><w:ilvl w:val='0'/><w:numId w:val='%2'/></w:numPr></w:pPr><w:r><w:t>%3</w:t></w:r></w:p>"_s;
        const QString inside = wordParagraph(u"Do"_s) + wordParagraph(u"one"_s, u"A"_s)
            + wordParagraph(u"two"_s, u"B"_s) + wordParagraph(u"three"_s, u"C"_s) + wordParagraph(u"no sign"_s, u"D"_s)
            + direct.arg(u"<w:pStyle w:val='D'/>"_s, u"7"_s, u"four"_s)
            + direct.arg(u"<w:pStyle w:val='A'/>"_s, u"0"_s, u"taken out"_s);
        const auto document = readDocument(docxName, DocxBuilder(bodyCell(inside)).styles(styles).bytes());
        QCOMPARE(sourceText(document), u"[table 1]\n1: Do/- one/- two/- three/no sign/- four/taken out"_s);
    }

    void bulletsHaveOneSignOnly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("want");
        for (const auto &[typed, want] : {std::pair{u"• text"_s, u"- text"_s}, {u"- text"_s, u"- text"_s},
                 {u"– text"_s, u"- text"_s}, {u"-text"_s, u"- text"_s}, {u"\u00B7\u00A0\u00A0 text"_s, u"- text"_s},
                 {u"-5% fewer"_s, u"- -5% fewer"_s}, {u"•"_s, u""_s}, {u"well-known"_s, u"- well-known"_s}})
            QTest::newRow(qUtf8Printable(typed)) << typed << want;
    }
    void bulletsHaveOneSignOnly()
    {
        QFETCH(QString, typed);
        QFETCH(QString, want);
        QCOMPARE(readBodyCell(wordParagraph(typed, u"ListBullet"_s)), want.isEmpty() ? u"[table 1]\n1:"_s : want);
    }

    void typedBulletsInPlainParagraphsAreBulletsToo()
    {
        QCOMPARE(readBodyCell(wordParagraph(u"• one"_s) + wordParagraph(u"–"_s) + wordParagraph(u"-5%"_s)),
            u"- one/–/-5%"_s);
    }

    void everyPieceOfARunIsText()
    {
        QCOMPARE(
            readBodyCell(runOf(
                u"<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t>"
                "<w:softHyphen/><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Wingdings' w:char='F022'/>"_s)),
            u"a b/c/d-e✓\uFFFD"_s);
    }

    void trackedChangesAreAccepted()
    {
        const QString gone =
            u"<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>"_s;
        const QString come =
            u"<w:ins><w:r><w:t>come</w:t></w:r></w:ins><w:moveTo><w:r><w:t> here</w:t></w:r></w:moveTo>"_s;
        QCOMPARE(readBodyCell(u"<w:p>%1%2</w:p>"_s.arg(gone, come)), u"come here"_s);
        QCOMPARE(
            readBody(
                u"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>%1</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>%2</w:tc></w:tr></w:tbl>"_s
                    .arg(wordParagraph(u"old"_s), wordParagraph(u"new"_s))),
            u"[table 1]\n1: new"_s);
    }

    /// What is no text of the document any more is told.
    void deletedTextIsTold()
    {
        const QString gone =
            u"<w:del><w:r><w:delText>not </w:delText></w:r><w:r><w:delText>this</w:delText></w:r></w:del>"_s;
        const QString body =
            u"<w:p>%1<w:r><w:t>kept</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>%2</w:tc></w:tr>"
            "<w:tr><w:tc>%3</w:tc></w:tr></w:tbl>"_s.arg(
                gone, wordParagraph(u"old row"_s), wordParagraph(u"new row"_s));
        const Result<SourceDocument> document = readDocument(docxName, DocxBuilder(body).bytes());
        QVERIFY(document);
        QStringList told;
        for (const Aside &aside : document->asides) {
            QCOMPARE(aside.kind, Aside::Kind::Deleted);
            told.append(aside.text);
        }
        QCOMPARE(told, QStringList({u"not this"_s, u"old row"_s}));
    }

    /// As programs leave them that put a document together: Word reads them when it opens it.
    void partsInOtherFormats()
    {
        DocxBuilder builder(wordParagraph(u"before"_s) + u"<w:altChunk r:id='web'/>"_s + wordParagraph(u"after"_s)
            + u"<w:tbl><w:tr><w:tc><w:altChunk r:id='text'/><w:p/></w:tc></w:tr></w:tbl>"_s);
        ZipBuilder zip = builder.zip();
        const auto relation = [](const char *id, const char *target) {
            return QByteArray("<Relationship Id=\"") + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\""
                + target + "\"/>";
        };
        zip.add(u"word/_rels/document.xml.rels"_s,
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("web", "chunk.htm") + relation("text", "chunk.txt") + "</Relationships>");
        zip.add(u"word/chunk.htm"_s,
            "<html><body><h2>Halls</h2><table><tr><td>a</td><td>b</td></tr></table></body></html>");
        zip.add(u"word/chunk.txt"_s, "as it was typed");
        QCOMPARE(sourceText(readDocument(u"plan.docx"_s, zip.bytes())),
            u"before\n## Halls\n[table 1]\n1: a | b\nafter\n[table 2]\n1: as it was typed"_s);
        zip.add(u"word/chunk.htm"_s, "{\\rtf1 Halls}");
        zip.add(u"word/chunk.txt"_s, "MIME-Version: 1.0");
        const Result<SourceDocument> told = readDocument(u"plan.docx"_s, zip.bytes());
        QVERIFY(told);
        QVERIFY2(told->caution.contains(u"another format"_s), qPrintable(told->caution));
    }

    void wrappersKeepTheirText()
    {
        QCOMPARE(
            readBodyCell(
                u"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>%1</w:sdtContent></w:sdt>"
                "<w:p><w:hyperlink r:id='r1'><w:r><w:t>link</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t> "
                "choice</w:t></w:r>"
                "</w:sdtContent></w:sdt><w:smartTag><w:r><w:rPr><w:strike/></w:rPr><w:t> struck</w:t></w:r></w:smartTag></w:p>"_s
                    .arg(wordParagraph(u"control"_s))),
            u"control/link choice"_s);
    }

    void fieldCodesAreDroppedAndResultsKept()
    {
        const QString mark = u"<w:r><w:fldChar w:fldCharType='%1'/></w:r>"_s;
        const QString field = mark.arg(u"begin"_s) + u"<w:r><w:instrText>DATE \\@ </w:instrText></w:r>"_s
            + mark.arg(u"begin"_s) + u"<w:r><w:t>inner code</w:t></w:r>"_s + mark.arg(u"separate"_s)
            + u"<w:r><w:t>inner result</w:t></w:r>"_s + mark.arg(u"end"_s) + mark.arg(u"separate"_s)
            + u"<w:r><w:t>May</w:t></w:r>"_s + mark.arg(u"end"_s);
        QCOMPARE(readBodyCell(
                     u"<w:p>%1<w:fldSimple w:instr='PAGE'><w:r><w:t> 7</w:t></w:r></w:fldSimple></w:p>"_s.arg(field)),
            u"May 7"_s);
    }

    void anUnfinishedFieldDoesNotSwallowTheRest()
    {
        QCOMPARE(readBody(u"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>code</w:t></w:r></w:p>"_s
                     + wordParagraph(u"after"_s)),
            u"after"_s);
    }

    void marksOfNotesAndHiddenTextAreDropped()
    {
        QCOMPARE(readBodyCell(u"<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference "
                              u"w:id='2'/></w:r><w:r><w:commentReference w:id='1'/></w:r>"
                              "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"_s),
            u"a"_s);
    }

    void alternateContentIsReadOnce()
    {
        const QString box = u"<w:txbxContent>%1</w:txbxContent>"_s.arg(wordParagraph(u"in a box"_s));
        const QString inside =
            u"<w:p><w:r><w:t>text</w:t></w:r><w:r><mc:AlternateContent><mc:Choice "
            u"Requires='wps'><w:drawing><wps:txbx>%1</wps:txbx>"
            "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>%1</v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"_s.arg(box);
        QCOMPARE(readBodyCell(inside), u"text/in a box"_s);
        QCOMPARE(readBody(inside), u"text\nin a box"_s);
    }

    void boldMeansAllOfTheText()
    {
        const QString both =
            u"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r></w:p>"_s;
        QCOMPARE(readBodyCell(both.arg(u"<w:b w:val='1'/>"_s, u"b"_s)), u"*ab*"_s);
        QCOMPARE(readBodyCell(both.arg(u"<w:b w:val='0'/>"_s, u"b"_s)), u"ab"_s);
        QCOMPARE(readBodyCell(both.arg(QString(), u" "_s)), u"*a*"_s);
        QCOMPARE(readBodyCell(u"<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>"_s), u"[table 1]\n1:"_s);
    }

    void fillsAreColoursOrNothing_data()
    {
        QTest::addColumn<QString>("shading");
        QTest::addColumn<QString>("want");
        QTest::newRow("fill") << u"w:val='clear' w:color='auto' w:fill='FFC000'"_s << u"x{#ffc000}"_s;
        QTest::newRow("auto") << u"w:val='clear' w:color='auto' w:fill='auto'"_s << u"x"_s;
        QTest::newRow("none") << u"w:val='clear'"_s << u"x"_s;
        QTest::newRow("noise") << u"w:fill='reddish'"_s << u"x"_s;
        QTest::newRow("solid") << u"w:val='solid' w:color='00b050' w:fill='auto'"_s << u"x{#00b050}"_s;
        QTest::newRow("theme") << u"w:val='clear' w:fill='FF0000' w:themeFill='accent2'"_s << u"x{#ff0000}"_s;
    }
    void fillsAreColoursOrNothing()
    {
        QFETCH(QString, shading);
        QFETCH(QString, want);
        QCOMPARE(readBodyCell(wordParagraph(u"x"_s), u"<w:shd %1/>"_s.arg(shading)), want);
    }

    void spansAndMergedCells()
    {
        const QString p = wordParagraph(u"x"_s);
        const QString body = u"<w:tbl>"
                             "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='3'/></w:tcPr>%1</w:tc></w:tr>"
                             "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>%1</w:tc><w:tc>%1</w:tc></w:tr>"
                             "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>%1</w:tc><w:tc>%1</w:tc></w:tr>"
                             "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc>%1</w:tc></w:tr>"
                             "<w:tr><w:tc><w:tcPr><w:hMerge "
                             "w:val='restart'/></w:tcPr>%1</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>%1</w:tc></w:tr>"
                             "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='-4'/></w:tcPr>%1</w:tc></w:tr></w:tbl>"_s.arg(p);
        QCOMPARE(readBody(body), u"[table 1]\n1: <3>x\n2: x | x\n3: ^ | x\n4:  | x\n5: <2>x\n6: x"_s);
    }

    void tablesInCellsAreLinesOfThatCell()
    {
        const QString inner = u"<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr></w:tbl>"_s.arg(
            wordParagraph(u"b"_s), wordParagraph(u"c"_s));
        QCOMPARE(readBodyCell(wordParagraph(u"a"_s) + inner + wordParagraph(u"d"_s)), u"a/b | c/d"_s);
    }

    void thePartsAreFoundByTheirRelations()
    {
        const auto moved = readDocument(docxName,
            DocxBuilder(wordParagraph(u"here"_s, u"H"_s))
                .at(u"content/main.xml"_s)
                .styles(u"<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>"_s)
                .bytes());
        QCOMPARE(sourceText(moved), u"# here"_s);
        const auto strict = readDocument(docxName, DocxBuilder(wordParagraph(u"strict"_s)).strict().bytes());
        QCOMPARE(sourceText(strict), u"strict"_s);
        const auto bare = readDocument(docxName,
            ZipBuilder().add(u"word/document.xml"_s, DocxBuilder(wordParagraph(u"bare"_s)).documentXml()).bytes());
        QCOMPARE(sourceText(bare), u"bare"_s);
    }

    void theNameDoesNotMatterWhereTheContentIsWord()
    {
        QCOMPARE(sourceText(readDocument(u"plan.txt"_s, DocxBuilder(wordParagraph(u"word"_s)).bytes())), u"word"_s);
    }
};

WAYMARK_TEST(TestDocxReader)
#include "tst_DocxReader.moc"
