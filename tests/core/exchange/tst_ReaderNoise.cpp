#include "DocxBuilder.h"
#include "exchange/DocumentReaders.h"
#include "OdfBuilder.h"
#include "SourceText.h"
#include "TestMain.h"
#include "XlsxBuilder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

QByteArray goodDocx()
{
    const QString row =
        u"<w:tr><w:tc><w:tcPr><w:shd w:fill='00B050'/></w:tcPr>%1</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>%2</w:tc></w:tr>"_s;
    return DocxBuilder(wordParagraph(u"Plan"_s, u"H"_s)
        + u"<w:tbl>%1%1</w:tbl>"_s.arg(row.arg(wordParagraph(u"1.1"_s), wordParagraph(u"Do • it"_s))))
        .styles(u"<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>"_s)
        .bytes();
}

QString goodSheet()
{
    return u"<cols><col min='2' max='2' hidden='1'/></cols>"_s
        + sheetData({{u"1.1"_s, u"=0.5"_s}, {u"<c r='B2' s='1' t='s'><v>0</v></c>"_s, u"<c><f>A1</f></c>"_s}})
        + u"<mergeCells><mergeCell ref='A1:A2'/></mergeCells><conditionalFormatting sqref='A1:B2'><cfRule "
          u"type='cellIs' "
          "operator='equal' dxfId='0' priority='1'><formula>\"x\"</formula></cfRule></conditionalFormatting>"_s;
}

QByteArray goodXlsx()
{
    return XlsxBuilder()
        .sheet(u"Plan"_s, goodSheet())
        .styles(u"<numFmts><numFmt numFmtId='165' formatCode='[$-809]d mmm "
                u"yy;@'/></numFmts><fonts><font/></fonts><fills><fill>"
                "<patternFill patternType='solid'><fgColor theme='5' tint='0.4'/></patternFill></fill></fills>"
                "<cellXfs><xf/><xf numFmtId='165' fillId='0'/></cellXfs>"_s)
        .strings(u"<si><r><rPr><b/></rPr><t>Do</t></r></si>"_s)
        .bytes();
}

const QString goodTable =
    u"<table:table table:name='P'><table:table-row table:number-rows-repeated='2'><table:table-cell "
    u"office:value-type='float' "
    "office:value='1' table:number-columns-spanned='2'><text:p>1</text:p></table:table-cell><table:covered-table-cell/>"
    "</table:table-row></table:table>"_s;

const QByteArray goodHtml =
    "<!doctype html><html><style>.a{background:#f00}</style><h1>Plan</h1><table><tr><td rowspan=2 class=a>1.1</td>"
    "<td colspan=2 "
    "style='background:rgb(1,2,3)'><b>Do</b><ul><li>it</ul></td></tr><tr><td>&eacute;&#x27;</td></tr></table></html>";
const QByteArray goodCsv = "\xEF\xBB\xBFRef;What\r\n1.1;\"Do \"\"it\"\"\n- now\"\r\n1.2;\xE2\x80\x93\r\n";
const QByteArray goodText =
    "# **Plan**\n\nRef\tWhat\n<b>1.1</b>\t<p>Do</p> <ul><li>- it</li></ul>\n\n\tmore\nEnd [a](#) \\(b\\)\n";

QByteArray flipped(QByteArray bytes, QRandomGenerator &random)
{
    for (int flips = 1 + random.bounded(4); flips > 0; --flips) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
    }
    return bytes;
}

/// The part of a package that is worth shuffling, and what is in it; of another file, the file.
std::pair<QString, QByteArray> materialOf(const QString &name, const QByteArray &good)
{
    if (name == "plan.docx"_L1)
        return {u"word/document.xml"_s,
            DocxBuilder(u"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"_s)
                .documentXml()};
    if (name == "plan.xlsx"_L1)
        return {u"xl/workbook.xml"_s,
            "<workbook><sheets><sheet name='P'/></sheets>" + goodSheet().toUtf8() + "</workbook>"};
    if (name.startsWith("plan.od"_L1))
        return {u"content.xml"_s, OdfBuilder(OdfBuilder::Kind::Sheets, goodTable).contentXml()};
    return {QString(), good};
}

/// Pieces of the good bytes in another order and number: what single flips never reach.
QByteArray shuffled(const QByteArray &bytes, QRandomGenerator &random)
{
    QByteArray all;
    for (int pieces = random.bounded(12); pieces >= 0; --pieces) {
        const int from = random.bounded(static_cast<int>(bytes.size()));
        all += bytes.mid(from, random.bounded(60));
    }
    return all;
}

} // namespace

/// Whatever the bytes, reading ends in a document or in one sentence.
class TestReaderNoise : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("docx") << u"plan.docx"_s << goodDocx();
        QTest::newRow("xlsx") << u"plan.xlsx"_s << goodXlsx();
        QTest::newRow("ods") << u"plan.ods"_s << OdfBuilder(OdfBuilder::Kind::Sheets, goodTable).bytes();
        QTest::newRow("odt") << u"plan.odt"_s
                             << OdfBuilder(OdfBuilder::Kind::Text,
                                    u"<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"_s
                                        + goodTable)
                                    .bytes();
        QTest::newRow("html") << u"plan.html"_s << goodHtml;
        QTest::newRow("csv") << u"plan.csv"_s << goodCsv;
        QTest::newRow("txt") << u"plan.txt"_s << goodText;
    }

    void everyPrefixIsReadOrRefused_data() { kinds_data(); }
    void everyPrefixIsReadOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, good);
        QVERIFY(readDocument(name, good).has_value());
        for (qsizetype length = 0; length < good.size(); ++length) {
            const auto document = readDocument(name, good.first(length));
            const QString fault = document ? QString() : faultOf(document, name);
            QVERIFY2(fault.isEmpty(), qUtf8Printable(u"%1 bytes: %2"_s.arg(length).arg(fault)));
            QVERIFY2(!document || !good.startsWith("PK"), "a zip that was cut short has lost its directory");
        }
    }

    void flippedBitsAreReadOrRefused_data() { kinds_data(); }
    void flippedBitsAreReadOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, good);
        const quint32 first = QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed != first + 2'000; ++seed) {
            QRandomGenerator random(seed);
            const auto document = readDocument(name, flipped(good, random));
            const QString fault = document ? QString() : faultOf(document, name);
            QVERIFY2(fault.isEmpty(), qUtf8Printable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        }
    }

    void shuffledPiecesAreReadOrRefused_data() { kinds_data(); }
    void shuffledPiecesAreReadOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, good);
        // Inside the package, where damage to the zip itself does not hide it.
        const auto [part, material] = materialOf(name, good);
        const bool packed = !part.isEmpty();
        const quint32 first = QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed != first + 2'000; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray noise = shuffled(material, random);
            const QByteArray bytes = packed
                ? ZipBuilder()
                      .add(u"mimetype"_s, "opendocument")
                      .add(part, material.first(random.bounded(static_cast<int>(material.size()))) + noise)
                      .bytes()
                : noise;
            const auto document = readDocument(name, bytes);
            const QString fault = document ? QString() : faultOf(document, name);
            QVERIFY2(fault.isEmpty(), qUtf8Printable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        }
    }
};

WAYMARK_TEST(TestReaderNoise)
#include "tst_ReaderNoise.moc"
