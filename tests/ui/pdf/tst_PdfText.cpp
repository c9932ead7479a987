#include "pdf/PdfText.h"

#include "pdf/Qpdf.h"
#include "PdfChecker.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lorem = u"Every council and its partners work on a plan that is reviewed each month, and every month the "
                      u"leads say what has "
                      u"been delivered, what is late, and what they need from the board to bring it back on course."_s;

} // namespace

class TestPdfText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PdfFonts> fonts = PdfFonts::load();
        QVERIFY2(fonts, fonts ? "" : qPrintable(fonts.error().detail));
        m_fonts = std::make_unique<PdfFonts>(*fonts);
    }

    void linesFollowTheWidth()
    {
        const PdfText wide(*m_fonts, u"One line"_s, {10}, 400);
        QCOMPARE(wide.lineCount(), 1);
        QCOMPARE(wide.lineHeight(), 14.0);
        QCOMPARE(wide.height(), 14.0);
        QVERIFY(wide.naturalWidth() > 35 && wide.naturalWidth() < 45);
        const PdfText narrow(*m_fonts, lorem, {10}, 200);
        QVERIFY(narrow.lineCount() >= 4);
        QVERIFY(narrow.naturalWidth() <= 200);
        QVERIFY(PdfText(*m_fonts, lorem, {10, true}, 200).lineCount() >= narrow.lineCount());
        QVERIFY(PdfText(*m_fonts, QString(200, u'w'), {10}, 100).naturalWidth() <= 100);
        QCOMPARE(PdfText(*m_fonts, u" \t "_s, {10}, 100).lineCount(), 0);
        QCOMPARE(PdfText(*m_fonts, u"One\nTwo"_s, {10}, 400).lineCount(), 2);
    }

    /// Half points must not be rounded away: the width grows in proportion.
    void sizesAreExact()
    {
        const qreal ten = PdfText(*m_fonts, lorem, {10}, 9000).naturalWidth();
        QVERIFY(qAbs(PdfText(*m_fonts, lorem, {9.5}, 9000).naturalWidth() - ten * 0.95) < ten * 0.002);
        QVERIFY(qAbs(PdfText(*m_fonts, lorem, {20}, 9000).naturalWidth() - ten * 2) < ten * 0.002);
    }

    void noLineIsLeftAlone()
    {
        const PdfText text(*m_fonts, u"1\n2\n3\n4\n5"_s, {10}, 100);
        const qreal line = text.lineHeight();
        QCOMPARE(text.linesIn(5 * line), 5);
        QCOMPARE(text.linesIn(4 * line), 3);
        QCOMPARE(text.linesIn(3.9 * line), 3);
        QCOMPARE(text.linesIn(2 * line), 2);
        QCOMPARE(text.linesIn(1.9 * line), 0);
        QCOMPARE(text.linesIn(2 * line, 3), 2);
        QCOMPARE(text.linesIn(0), 0);
        QCOMPARE(PdfText(*m_fonts, u"1\n2\n3"_s, {10}, 100).linesIn(2 * line), 0);
        QCOMPARE(PdfText(*m_fonts, u"1"_s, {10}, 100).linesIn(line), 1);
    }

    void aParagraphOverPagesIsOneParagraph()
    {
        PdfText text(*m_fonts, lorem, {10}, 150);
        QVERIFY(text.lineCount() >= 6);
        QString tree;
        const QString read = reading(
            [&](PdfCanvas &canvas) {
                const PdfNode node = canvas.structure().add(canvas.structure().root(), PdfRole::P);
                int pages = 0;
                for (int line = 0; line < text.lineCount(); ++pages) {
                    if (pages > 0)
                        canvas.newPage();
                    line = text.draw(canvas, node, {50, 50}, 3 * text.lineHeight(), line);
                }
                QVERIFY(pages >= 2);
            },
            &tree);
        QCOMPARE(tree, u"Document\n  P\n"_s);
        QCOMPARE(read, lorem);
    }

    /// Each alphabet that the fonts hold comes back as it went in.
    void textComesBackAsItWentIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("ASCII", u"!\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~"_s);
        same("Latin 1", u"¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÉÎÕÜßàéîõü÷ÿ"_s);
        same("Welsh", u"Ŵŵ Ŷŷ âêîôûŵŷ äëïöüẅÿ àèìòùẁỳ áéíóúẃý"_s);
        same("Polish, Romanian, Turkish", u"ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ ăâîșț ğışçöü İI"_s);
        same("Greek", u"Αλφάβητο ΩΔΜ μΩ άέήίόύώ"_s);
        same("Cyrillic", u"Українська мова ґєії Русский"_s);
        same("Vietnamese", u"Tiếng Việt được"_s);
        same("punctuation", u"‘single’ “double” – — … • ‹› «» † ‡ ‰ € ₤ ™ №"_s);
        same("signs", u"≥ ≤ ≠ ≈ − × ÷ ± √ ∞ ← → ↑ ↓ ✓ ✔ ✗ ✘ ● ○ ■ □ ▲ ▼ ◆ ★ ☆ ⚠"_s);
        QTest::newRow("ligatures") << u"office waffle fjord first flow ﬁ ﬂ ﬀ ﬃ ﬄ"_s
                                   << u"office waffle fjord first flow fi fl ff ffi ffl"_s;
        QTest::newRow("decomposed") << u"cafe\u0301 Lo\u0301dz\u0301"_s << u"café Lódź"_s;
        QTest::newRow("controls") << u"a\u0007b\tc\u00addef\r\nnext"_s << u"ab cdef next"_s;
        same("no-break space", u"10\u00a0%"_s);
        QTest::newRow("markup") << u"<img src=\"x\"> &amp; (a\\) "_s << u"<img src=\"x\"> &amp; (a\\)"_s;
    }

    void textComesBackAsItWentIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QString tree;
        const QString read = reading([&](PdfCanvas &canvas) { drawParagraph(canvas, {PdfRun{text}}, 480); }, &tree);
        QCOMPARE(read.trimmed(), expected);
        QCOMPARE(tree, u"Document\n  P\n"_s); // no other font had to step in
    }

    void wordsStayApartAtEveryWidth()
    {
        for (int width = 40; width < 400; width += 7) {
            const QString read = reading([&](PdfCanvas &canvas) { drawParagraph(canvas, {PdfRun{lorem}}, width); });
            QCOMPARE(read, lorem);
        }
    }

    void scriptsThatOurFontsLackAreNamedInTheStructure()
    {
        QString tree;
        reading([&](PdfCanvas &canvas) { drawParagraph(canvas, {PdfRun{u"Name: عائشة, done 👍"_s}}, 400); }, &tree);
        QCOMPARE(tree, u"Document\n  P\n    Span actual=\"عائشة\"\n    Span actual=\"👍\"\n"_s);
    }

    /// Words of a script that runs from right to left stand between their neighbours, whichever of them comes first.
    /// (Their place is read from the link, so that the machine needs no font for them.)
    void wordsFromRightToLeftStandInTheirPlace()
    {
        const QString words = u"עברית שלום"_s;
        const QVector<PdfRun> runs{
            {u"before "_s}, {words, false, false, QUrl(u"https://example.org"_s)}, {u" after"_s}};
        QByteArray pdf;
        reading([&](PdfCanvas &canvas) { drawParagraph(canvas, runs, 400); }, nullptr, &pdf);
        QPDF file;
        file.processMemoryFile("read", pdf.constData(), std::size_t(pdf.size()));
        QPDFObjectHandle page = QPDFPageDocumentHelper(file).getAllPages().front().getObjectHandle();
        const QPDFObjectHandle::Rectangle box =
            page.getKey("/Annots").getArrayItem(0).getKey("/Rect").getArrayAsRectangle();

        const auto width = [this](const QString &text) { return PdfText(*m_fonts, text, {10}, 400).naturalWidth(); };
        QVERIFY(qAbs(box.llx - (50 + width(u"before x"_s) - width(u"x"_s))) < 1);
        QVERIFY2(qAbs(box.urx - box.llx - width(words)) < 1,
            qPrintable(u"%1 for %2"_s.arg(box.urx - box.llx).arg(width(words))));
    }

    void aLinkIsUnderlinedBeneathItsWords()
    {
        QList<PdfPagePicture> pages;
        PdfDocumentInfo info;
        info.title = u"Link"_s;
        info.created = QDateTime(QDate(2026, 4, 14), QTime(), Qt::UTC);
        PdfCanvas canvas(info, &pages);
        canvas.newPage();
        const PdfNode paragraph = canvas.structure().add(canvas.structure().root(), PdfRole::P);
        PdfText text(*m_fonts, {{u"an ox"_s, false, false, QUrl(u"https://example.org/"_s)}}, {50}, 500);
        text.drawAll(canvas, paragraph, QPointF(20, 100));
        QVERIFY(canvas.finishPictures());
        QImage image(pages.first().size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.first().paint(painter);
        painter.end();
        // The lowest line that is not white is as long as the words, and there is white above it.
        int lowest = image.height() - 1;
        const auto inked = [&image](int y) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) != qRgb(255, 255, 255);
            return count;
        };
        while (lowest > 0 && inked(lowest) == 0)
            --lowest;
        QVERIFY(qAbs(inked(lowest) - text.naturalWidth()) <= 2);
        QVERIFY(lowest > 100 && lowest < 100 + text.height());
        QCOMPARE(inked(lowest - 5), 0);
    }

    void aLinkIsOneNodeOnHoweverManyLinesAndPages()
    {
        const QVector<PdfRun> runs{
            {u"See "_s}, {lorem, false, false, QUrl(u"mailto:board@example.org"_s)}, {u" for more."_s}};
        PdfText text(*m_fonts, runs, {10}, 150);
        QString tree;
        QByteArray pdf;
        const QString read = reading(
            [&](PdfCanvas &canvas) {
                const PdfNode node = canvas.structure().add(canvas.structure().root(), PdfRole::P);
                const int next = text.draw(canvas, node, {50, 50}, 3 * text.lineHeight());
                canvas.newPage();
                text.draw(canvas, node, {50, 50}, 700, next);
            },
            &tree, &pdf);
        QCOMPARE(read, u"See "_s + lorem + u" for more."_s);
        const QString target = u" uri=\"mailto:board@example.org\" contents=\"%1\""_s.arg(lorem);
        QCOMPARE(tree, u"Document\n  P\n    Link"_s + target + target + u'\n'); // one annotation on each page
    }

    void numbersCanStandOnTheRight()
    {
        const auto left = [&](Qt::Alignment alignment) {
            QByteArray pdf;
            reading(
                [&](PdfCanvas &canvas) {
                    PdfTextStyle style;
                    style.align = alignment;
                    PdfText(*m_fonts, u"42"_s, style, 200)
                        .drawAll(canvas, canvas.structure().add(canvas.structure().root(), PdfRole::P), {100, 100});
                },
                nullptr, &pdf);
            static const QRegularExpression xMin(u"<word xMin=\"([0-9.]+)\""_s);
            return xMin.match(runPdfTool(pdf, u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}).output).captured(1).toDouble();
        };
        const qreal width = PdfText(*m_fonts, u"42"_s, {}, 200).naturalWidth();
        QVERIFY(qAbs(left(Qt::AlignLeft) - 100) < 0.1);
        QVERIFY(qAbs(left(Qt::AlignRight) - (300 - width)) < 0.1);
        QVERIFY(qAbs(left(Qt::AlignHCenter) - (200 - width / 2)) < 0.1);
    }

private:
    void drawParagraph(PdfCanvas &canvas, const QVector<PdfRun> &runs, qreal width)
    {
        PdfText text(*m_fonts, runs, {10}, width);
        text.drawAll(canvas, canvas.structure().add(canvas.structure().root(), PdfRole::P), {50, 50});
    }

    /// Draws a document, checks it, and returns what poppler reads in the order of the structure, joined as it stands.
    static QString reading(
        const std::function<void(PdfCanvas &)> &draw, QString *tree = nullptr, QByteArray *pdf = nullptr)
    {
        PdfDocumentInfo info;
        info.title = u"Title"_s;
        info.created = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        PdfCanvas canvas(info);
        canvas.newPage();
        draw(canvas);
        const Result<QByteArray> made = canvas.finish();
        if (!made)
            return u"not made: "_s + made.error().detail;
        if (const QStringList faults = pdfFaults(*made); !faults.isEmpty())
            return u"faults: "_s + faults.join(u", ");
        if (tree)
            *tree = pdfTree(*made);
        if (pdf)
            *pdf = *made;
        const ToolRun run = runPdfTool(*made, u"pdfinfo"_s, {u"-struct-text"_s});
        static const QRegularExpression quoted(u"^ +\"(.*)\"$"_s, QRegularExpression::MultilineOption);
        QString text;
        for (auto it = quoted.globalMatch(run.output); it.hasNext();)
            text += it.next().captured(1);
        return run.exitCode == 0 ? text : run.errors;
    }

    std::unique_ptr<PdfFonts> m_fonts;
};

WAYMARK_TEST(TestPdfText)

#include "tst_PdfText.moc"
