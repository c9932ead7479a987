#include "report/docx/DocxBodyWriter.h"

#include "OfficeText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<ReportBlock> &blocks, QStringList *pictures = nullptr)
{
    ReportOutline outline;
    outline.blocks = blocks;
    const FigurePicture picture = [](const ReportFigure &) { return DotCharts::dot(); };
    return DocxBodyWriter(outline, picture, [&](const QString &name, const QByteArray &) {
        if (pictures)
            pictures->append(name);
        return u"rId7"_s;
    }).xml({u"rId1"_s, u"rId2"_s});
}

/// What all elements of a name say in one attribute.
QStringList valuesOf(const QByteArray &part, const QString &name, const char *attribute = "w:val")
{
    QStringList values;
    for (const OfficeElement &element : officeElements(part, name))
        values << element.of(attribute);
    return values;
}

QByteArray paragraph(const QString &text, ReportTone tone = ReportTone::Plain)
{
    return written({ReportParagraph{{text, tone}}});
}

} // namespace

class TestDocxBodyWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void headingsHaveStylesByTheirLevelAndABookmark()
    {
        const QByteArray xml = written({ReportHeading{1, u"One"_s, u"top"_s}, ReportHeading{2, u"Two"_s, u"a b"_s},
            ReportHeading{4, u"Four"_s, QString(60, u'k')}});
        QCOMPARE(valuesOf(xml, u"w:pStyle"_s), QStringList({u"Heading1"_s, u"Heading2"_s, u"Heading4"_s}));
        QCOMPARE(valuesOf(xml, u"w:bookmarkStart"_s, "w:name"), QStringList({u"part_1"_s, u"part_2"_s, u"part_3"_s}));
    }

    void theListOfPartsLeadsToThem()
    {
        const QByteArray xml = written({ReportContents{u"In this report"_s}, ReportHeading{2, u"First"_s, u"x"_s},
            ReportHeading{3, u"Below"_s, u"y"_s}, ReportHeading{2, u"Second"_s, u"z"_s}});
        QCOMPARE(valuesOf(xml, u"w:hyperlink"_s, "w:anchor"), QStringList({u"part_1"_s, u"part_3"_s}));
        QCOMPARE(valuesOf(xml, u"w:bookmarkStart"_s, "w:name").size(), 3);
        QCOMPARE(valuesOf(xml, u"w:cols"_s, "w:num"), QStringList({u"1"_s, u"2"_s, u"1"_s}));
        // What stands in the margins is said once and goes on.
        QCOMPARE(valuesOf(xml, u"w:headerReference"_s, "r:id"), QStringList{u"rId1"_s});
    }

    void withoutPartsThereIsNoList()
    {
        const QByteArray xml = written({ReportContents{u"In this report"_s}});
        QVERIFY(!xml.contains("In this report"));
        QCOMPARE(valuesOf(xml, u"w:cols"_s, "w:num"), QStringList{u"1"_s});
    }

    void linesAreParagraphsAndRealBullets()
    {
        const QByteArray xml = paragraph(u"Read this:\n- one\n- two"_s, ReportTone::Alert);
        QCOMPARE(valuesOf(xml, u"w:pStyle"_s), QStringList({u"Normal"_s, u"ListBullet"_s, u"ListBullet"_s}));
        QCOMPARE(valuesOf(xml, u"w:rStyle"_s), QStringList({u"Alert"_s, u"Alert"_s, u"Alert"_s}));
        QCOMPARE(officeElements(xml, u"w:t"_s).at(1).text, u"one"_s);
    }

    void wordsNeverBecomeMarkup()
    {
        const QString words = u"</w:t><w:br/> & \"quotes\" 'n' <img src=x>"_s;
        const QByteArray xml = written({ReportParagraph{{words, ReportTone::Plain}},
            ReportFigure{0, u"A \"title\" & <more>"_s, u"so 'it' says"_s}});
        QCOMPARE(officeElements(xml, u"w:t"_s).value(0).text, words);
        QVERIFY(officeElements(xml, u"w:br"_s).isEmpty());
        QCOMPARE(officeElements(xml, u"wp:docPr"_s).value(0).of("descr"), u"A \"title\" & <more>. so 'it' says"_s);
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        const QByteArray xml = paragraph(u"a\u0001\u000bb\tc\uffffd\x1b"_s + QChar(0xd800) + u"é😀"_s);
        QCOMPARE(officeElements(xml, u"w:t"_s).value(0).text, u"ab cdé😀"_s);
    }

    void rightToLeftIsSaid()
    {
        const QByteArray xml = paragraph(u"مرحبا بالعائلات"_s);
        QCOMPARE(officeElements(xml, u"w:bidi"_s).size(), 1);
        QCOMPARE(officeElements(xml, u"w:rtl"_s).size(), 1);
        QVERIFY(officeElements(paragraph(u"Families"_s), u"w:bidi"_s).isEmpty());
    }

    void aPictureHasItsSizeAndSaysWhatItShows()
    {
        QStringList pictures;
        const QByteArray xml = written({ReportFigure{0, u"Calls answered"_s, u"41% of 80%."_s}}, &pictures);
        QCOMPARE(pictures, QStringList{u"chart-1.png"_s});
        QCOMPARE(officeElements(xml, u"a:blip"_s).value(0).of("r:embed"), u"rId7"_s);
        const OfficeElement extent = officeElements(xml, u"wp:extent"_s).value(0);
        QCOMPARE(extent.of("cx"), QString::number(736 * 9525));
        QCOMPARE(extent.of("cy"), QString::number(300 * 9525));
        QCOMPARE(officeElements(xml, u"wp:docPr"_s).value(0).of("descr"), u"Calls answered. 41% of 80%."_s);
    }

    void whatIntroducesAPictureStaysWithIt()
    {
        const ReportParagraph line{{u"A line"_s, ReportTone::Plain}};
        const ReportTable table{ReportTable::Kind::List, u"T"_s, {{u"A"_s, 1}}, {{ReportCell{{}, {{u"b"_s}}}}}};
        const auto kept = [](const QList<ReportBlock> &blocks) {
            return officeElements(written(blocks), u"w:keepNext"_s).size();
        };
        QCOMPARE(kept({line, line, ReportFigure{0, u"t"_s, u"d"_s}}), 2);
        QCOMPARE(kept({line, table}), 1);
        QCOMPARE(kept({line, line}), 0);
        // Nor does a page end within a few facts; a list may.
        const QList<ReportCell> row{{{}, {{u"a"_s}}}, {{}, {{u"b"_s}}}};
        QCOMPARE(kept({ReportTable{ReportTable::Kind::Figures, u"T"_s, {}, {row, row, row}}}), 4);
        QCOMPARE(kept({ReportTable{ReportTable::Kind::List, u"T"_s, {{u"A"_s}, {u"B"_s}}, {row, row, row}}}), 0);
    }

    void aStandingIsLetterWordColourAndReason()
    {
        const QByteArray xml =
            written({ReportStanding{{Status::Missed, u"Missed"_s, u"Red"_s, false}, u"2 of 7 missed"_s, true}});
        QStringList texts;
        for (const OfficeElement &text : officeElements(xml, u"w:t"_s))
            texts << text.text;
        QCOMPARE(texts.join(QString()), u"\u00a0R\u00a0 Missed (red): 2 of 7 missed"_s);
        QCOMPARE(valuesOf(xml, u"w:shd"_s, "w:fill"), QStringList{u"7F0002"_s});
        QCOMPARE(valuesOf(xml, u"w:pStyle"_s), QStringList{u"OverallStanding"_s});
    }
};

WAYMARK_TEST(TestDocxBodyWriter)
#include "tst_DocxBodyWriter.moc"
