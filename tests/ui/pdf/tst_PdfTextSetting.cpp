#include "pdf/PdfTextSetting.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

PdfTextShape shapeOf(const QString &text, qreal width)
{
    return {{PdfRun{text}}, 10, false, false, width};
}

} // namespace

class TestPdfTextSetting : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsInTheSameWidthAreSetOnce()
    {
        const Result<PdfFonts> fonts = PdfFonts::load();
        QVERIFY(fonts);
        const PdfFonts copy = *fonts;
        const auto first = setText(*fonts, shapeOf(u"Some words that are set"_s, 60));
        QCOMPARE(setText(copy, shapeOf(u"Some words that are set"_s, 60)), first);
        QVERIFY(first->lines.size() > 1);
        QVERIFY(setText(*fonts, shapeOf(u"Some words that are set"_s, 600))->lines.size() == 1);
        QVERIFY(setText(*fonts, shapeOf(u"Some words that are sat"_s, 60)) != first);
        PdfTextShape bold = shapeOf(u"Some words that are set"_s, 60);
        bold.runs.first().bold = true;
        QVERIFY(setText(*fonts, bold) != first);
    }

    void everyCharacterIsInOneFragment()
    {
        const Result<PdfFonts> fonts = PdfFonts::load();
        QVERIFY(fonts);
        const PdfTextShape shape{{PdfRun{u"Plain words, "_s}, PdfRun{u"bold ones → and "_s, true},
                                     PdfRun{u"a link that is long"_s, false, false, QUrl(u"https://example.org/"_s)}},
            10, false, false, 70};
        const auto layout = setText(*fonts, shape);
        QString text;
        for (const PdfTextLayout::Line &line : layout->lines) {
            qreal right = 0;
            for (int i = line.firstFragment; i < line.firstFragment + line.fragmentCount; ++i) {
                const PdfTextLayout::Fragment &fragment = layout->fragments[std::size_t(i)];
                text += layout->text.mid(fragment.start, fragment.length);
                QVERIFY(fragment.left >= right - 0.01 && fragment.right >= fragment.left);
                right = fragment.right;
            }
            QVERIFY(line.natural <= 70.01);
        }
        QCOMPARE(text, layout->text);
        QCOMPARE(text, u"Plain words, bold ones → and a link that is long"_s);
    }

    void nothingToSeeHasNoLines()
    {
        const Result<PdfFonts> fonts = PdfFonts::load();
        QVERIFY(fonts);
        for (const QString &text : {QString(), u"  "_s, u"\n"_s})
            QVERIFY(setText(*fonts, shapeOf(text, 60))->lines.empty());
    }
};

WAYMARK_TEST(TestPdfTextSetting)

#include "tst_PdfTextSetting.moc"
