#include "pdf/PdfUnicodeMaps.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestPdfUnicodeMaps : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsRangesListsAndSingleCharacters()
    {
        const PdfUnicodeMap map =
            readUnicodeMap("2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<0054> <FB03> <D835DC00> ]\n"
                           "<0010> <0012> <0061>\nendbfrange\n1 beginbfchar\n<0020> <00660069>\nendbfchar");
        const PdfUnicodeMap expected{{0, QString(QChar(0))}, {1, u"T"_s}, {2, u"\ufb03"_s}, {3, u"\U0001d400"_s},
            {0x10, u"a"_s}, {0x11, u"b"_s}, {0x12, u"c"_s}, {0x20, u"fi"_s}};
        QCOMPARE(map, expected);
    }

    void ligaturesAreLettersAndTabsAreSpaces()
    {
        const PdfUnicodeMap map = readableUnicodeMap({{0, QString(QChar(0))}, {1, u"\t"_s}, {2, u"\ufb03"_s},
            {3, u"\ufb05"_s}, {4, u"é"_s}, {5, u"½"_s}, {6, QString()}});
        const PdfUnicodeMap expected{{1, u" "_s}, {2, u"ffi"_s}, {3, u"st"_s}, {4, u"é"_s}, {5, u"½"_s}};
        QCOMPARE(map, expected);
    }

    void whatIsWrittenIsReadBack()
    {
        PdfUnicodeMap map{{0x1234, u"ffi"_s}, {0xfffe, u"\U0001f600"_s}};
        for (int i = 1; i <= 250; ++i)
            map[i] = QString(QChar(0x100 + i));
        const QByteArray cmap = writeUnicodeMap(map);
        QCOMPARE(readUnicodeMap(cmap), map);
        QCOMPARE(cmap.count("100 beginbfchar"), 2); // no section holds more
        QCOMPARE(cmap.count("52 beginbfchar"), 1);
    }
};

WAYMARK_TEST(TestPdfUnicodeMaps)

#include "tst_PdfUnicodeMaps.moc"
