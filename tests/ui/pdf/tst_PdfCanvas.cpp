#include "pdf/PdfCanvas.h"

#include "PdfChecker.h"
#include "PdfDemo.h"
#include "TestMain.h"

#include <QHashSeed>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The reading order of the whole demonstration as poppler tells it, `text` only.
QString expectedReading()
{
    QString text = u"Demonstration\n"
                   "In the office ffi-ligature words such as “waffle”, “fjord” and “fluff” are drawn with fewer glyphs "
                   "than letters, and "
                   "Zoë’s naïve façade in Łódź costs £5 – or €6, which is ≥ 4 → good.\n"
                   "See \nthe actions\n, the \n"
                   "long guidance of another organisation that is wrapped over two lines at the least\n"
                   ", or not this file; bold and italic end it.\n"
                   "•\nFirst point\n•\nSecond point\nProgress\nDelivered\nActions\nReference\nAction\nStatus\n"_s;
    for (int i = 1; i <= 30; ++i)
        text += u"1.%1\nAction number %1\n%2\n"_s.arg(i).arg(i % 2 ? u"Green, on track"_s : u"Amber, delayed"_s);
    return text + u"Appendix\nA page that lies on its side, with a line that was broken by hand.\n"_s;
}

/// The quoted lines of `pdfinfo -struct-text`.
QString textLinesOf(const QString &structure)
{
    QString text;
    for (const QString &line : structure.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.size() > 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
            text += trimmed.mid(1, trimmed.size() - 2) + u'\n';
    }
    return text;
}

PdfDocumentInfo someInfo()
{
    PdfDocumentInfo info;
    info.title = u"Title"_s;
    info.created = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    return info;
}

void drawBox(PdfCanvas &canvas, PdfNode node)
{
    const QRectF box(50, 50, 20, 20);
    const PdfContent content = canvas.content(node, box);
    canvas.painter().fillRect(box, Qt::darkBlue);
}

} // namespace

class TestPdfCanvas : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<QByteArray> made = makePdfDemo();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_demo = *made;
    }

    void theDemonstrationHasNoFault() { QCOMPARE(pdfFaults(m_demo), QStringList()); }

    void theStructureIsWhatWasDrawn()
    {
        QString expected =
            u"Document\n  H1\n  P\n  P\n"
            "    Link internal contents=\"Actions, page 1\"\n"
            "    Link uri=\"https://example.org/guidance?a=1&b=(2)\" contents=\"Guidance at example.org\"\n"
            "  L\n    LI\n      Lbl\n      LBody\n    LI\n      Lbl\n      LBody\n  H2\n"
            "  Figure alt=\"Delivered rose from 2 to 8 between May and July.\"\n  H2\n  Table\n"
            "    TR\n      TH scope=Column\n      TH scope=Column\n      TH scope=Column\n"_s;
        for (int i = 0; i < 30; ++i)
            expected += u"    TR\n      TH scope=Row\n      TD\n      TD\n"_s;
        QCOMPARE(pdfTree(m_demo), expected + u"  H2\n  P\n"_s);
        QCOMPARE(pdfBookmarks(m_demo),
            u"Demonstration -> page 1\n  Progress -> page 1\n  Actions -> page 1\n  Appendix -> page 3\n"_s);
    }

    void anotherProgramFindsTheFileSound()
    {
        const ToolRun run = runPdfTool(m_demo, u"qpdf"_s, {u"--check"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors + run.output));
    }

    void aScreenReaderHearsItInOrderWithAllSpaces()
    {
        const ToolRun run = runPdfTool(m_demo, u"pdfinfo"_s, {u"-struct-text"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(textLinesOf(run.output), expectedReading());
    }

    void copiedTextIsTheTextThatWasWritten()
    {
        const ToolRun run = runPdfTool(m_demo, u"pdftotext"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s}, {u"-"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QVERIFY2(run.output.simplified().startsWith(u"Demonstration In the office ffi-ligature words such as “waffle”, "
                                                    u"“fjord” and “fluff” are drawn with fewer "
                                                    "glyphs than letters, and Zoë’s naïve façade in Łódź costs £5 – or "
                                                    "€6, which is ≥ 4 → good. See the actions, the "
                                                    "long guidance of another organisation that is wrapped over two "
                                                    "lines at the least, or not this file; bold and "
                                                    "italic end it. • First point"_s),
            qPrintable(run.output));
    }

    void onlyOurFontsAreUsedAndTheyAreEmbedded()
    {
        const ToolRun run = runPdfTool(m_demo, u"pdffonts"_s, {});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        const QStringList fonts = run.output.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE(fonts.size(), 4);
        static const QRegularExpression embedded(u"^[A-Z]{6}\\+Waymark(Sans|Symbols)-\\w+ .* yes yes yes "_s);
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
    }

    void theFileTellsOnlyWhatItWasTold()
    {
        const ToolRun run = runPdfTool(m_demo, u"pdfinfo"_s, {u"-isodates"_s});
        for (const QString &line :
            {u"Title: Demonstration of a café's plan"_s, u"Subject: A demonstration"_s, u"Author: Zoë Müller"_s,
                u"Creator: Waymark"_s, u"CreationDate: 2026-03-02T09:30:00Z"_s, u"ModDate: 2026-03-02T09:30:00Z"_s,
                u"Tagged: yes"_s, u"Pages: 3"_s, u"PDF version: 1.7"_s, u"JavaScript: no"_s})
            QVERIFY2(run.output.simplified().contains(line), qPrintable(line + u" in "_s + run.output));
        const ToolRun xmp = runPdfTool(m_demo, u"pdfinfo"_s, {u"-meta"_s});
        for (const QString &text :
            {u"Example &amp; Partners"_s, u"<pdfuaid:part>1"_s, u"en-GB"_s, u"2026-03-02T09:30:00Z"_s})
            QVERIFY2(xmp.output.contains(text), qPrintable(xmp.output));
        const QString login = qEnvironmentVariable("USER", u"root"_s);
        QVERIFY(!run.output.contains(login) && !xmp.output.contains(login));
    }

    void pagesAreNumberedAsTheyArePrinted()
    {
        const ToolRun run = runPdfTool(m_demo, u"qpdf"_s, {u"--json=2"_s, u"--json-key=pagelabels"_s});
        const QString json = run.output.simplified().remove(u' ');
        QVERIFY2(
            json.contains(u"\"pagelabels\":[{\"index\":0,\"label\":{\"/S\":\"/D\",\"/St\":1}}]"_s), qPrintable(json));
    }

    void everyRunGivesTheSameBytes()
    {
        QHashSeed::setDeterministicGlobalSeed();
        const Result<QByteArray> again = makePdfDemo();
        QHashSeed::resetRandomGlobalSeed();
        const Result<QByteArray> andAgain = makePdfDemo();
        QVERIFY(again && andAgain);
        QVERIFY(*again == m_demo);
        QVERIFY(*andAgain == m_demo);
    }

    void aPageKnowsItsSizeAndItsKeys()
    {
        PdfCanvas canvas(someInfo());
        canvas.newPage();
        QCOMPARE(canvas.pageSize(), QSizeF(595, 842));
        canvas.newPage(QPageLayout::Landscape);
        QCOMPARE(canvas.pageSize(), QSizeF(842, 595));
        const PdfNode node = canvas.structure().addHeading(canvas.structure().root(), 1, u"One"_s);
        canvas.structure().setKey(node, u"one"_s);
        QCOMPARE(canvas.pageOf(u"one"_s), -1);
        drawBox(canvas, node);
        QCOMPARE(canvas.pageOf(u"one"_s), 1);
        QCOMPARE(canvas.pageOf(u"two"_s), -1);
        const Result<QByteArray> made = canvas.finish();
        QVERIFY(made);
        QCOMPARE(pdfFaults(*made), QStringList());
    }

    /// Painting of every kind, with clips and opacity that begin and end across the borders of a piece.
    void whatStartsInOnePieceAndEndsInAnotherStaysWellFormed()
    {
        PdfCanvas canvas(someInfo());
        canvas.newPage();
        QPainter &painter = canvas.painter();
        painter.drawLine(QPointF(0, 0), QPointF(100, 100));
        painter.save();
        painter.setClipRect(QRectF(10, 10, 200, 200));
        painter.translate(10, 10);
        painter.scale(2, 2);
        painter.setOpacity(0.5);
        drawBox(canvas, canvas.structure().addFigure(canvas.structure().root(), u"One"_s));
        {
            const PdfContent content =
                canvas.content(canvas.structure().addFigure(canvas.structure().root(), u"Two"_s), QRectF(0, 0, 90, 90));
            QLinearGradient gradient(0, 0, 50, 50);
            gradient.setColorAt(0, Qt::white);
            gradient.setColorAt(1, QColor(0, 0, 0, 100));
            painter.fillRect(QRectF(0, 0, 60, 60), gradient);
            painter.restore();
            painter.drawEllipse(QRectF(20, 20, 40, 40));
            QImage image(20, 20, QImage::Format_ARGB32);
            image.fill(QColor(0, 128, 0, 128));
            painter.drawImage(QPointF(70, 70), image);
            painter.setClipRect(QRectF(0, 0, 500, 500));
        }
        painter.fillRect(QRectF(300, 300, 50, 50), QBrush(Qt::red, Qt::Dense4Pattern));
        canvas.newPage();
        drawBox(canvas, canvas.structure().addFigure(canvas.structure().root(), u"Three"_s));
        const Result<QByteArray> made = canvas.finish();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(pdfFaults(*made), QStringList());
        QCOMPARE(runPdfTool(*made, u"qpdf"_s, {u"--check"_s}).exitCode, 0);
    }

    void misuseIsRefused()
    {
        const auto faultOf = [](const std::function<void(PdfCanvas &)> &misuse) {
            PdfCanvas canvas(someInfo());
            canvas.newPage();
            misuse(canvas);
            const Result<QByteArray> made = canvas.finish();
            return made ? u"made"_s : made.error().detail;
        };
        QCOMPARE(faultOf([](PdfCanvas &canvas) {
            const PdfNode node = canvas.structure().add(canvas.structure().root(), PdfRole::P);
            const PdfContent outer = canvas.content(node, {});
            drawBox(canvas, node);
        }),
            u"a piece of content within another"_s);
        QCOMPARE(faultOf([](PdfCanvas &canvas) {
            const PdfContent content =
                canvas.content(canvas.structure().add(canvas.structure().root(), PdfRole::P), {});
            canvas.newPage();
        }),
            u"a page ends within a piece of content"_s);
        QVERIFY(faultOf([](PdfCanvas &canvas) {
            const PdfContent content =
                canvas.content(canvas.structure().add(canvas.structure().root(), PdfRole::P), {});
        }).startsWith(u"nothing was painted in piece 0"_s));
        QVERIFY(faultOf([](PdfCanvas &) {}).startsWith(u"a node that says nothing"_s));
        QCOMPARE(PdfCanvas(someInfo()).finish().error().detail, u"a document without pages, or finished twice"_s);
    }

private:
    QByteArray m_demo;
};

WAYMARK_TEST(TestPdfCanvas)

#include "tst_PdfCanvas.moc"
