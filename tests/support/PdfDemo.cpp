#include "PdfDemo.h"

#include "pdf/PdfText.h"

#include <array>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Margin = 56;
constexpr qreal Foot = 60;

/// Draws from top to bottom and starts new pages.
class Demo
{
public:
    explicit Demo(const PdfFonts &fonts)
        : m_fonts(fonts)
        , m_canvas({u"Demonstration of a café's plan"_s, u"Zoë Müller"_s, u"Example & Partners"_s, u"A demonstration"_s,
              u"en-GB"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC)})
    {
    }

    Result<QByteArray> make()
    {
        startPage(QPageLayout::Portrait);
        heading(1, u"Demonstration"_s, {});
        paragraph(u"In the office ﬃ-ligature words such as “waffle”, “fjord” and “fluff” are drawn with fewer glyphs "
                  u"than letters, and "
                  u"Zoë’s naïve façade in Łódź costs £5 – or €6, which is ≥ 4 → good."_s);
        linkedParagraph();
        list();
        heading(2, u"Progress"_s, u"progress"_s);
        figure();
        heading(2, u"Actions"_s, u"actions"_s);
        table();
        startPage(QPageLayout::Landscape);
        heading(2, u"Appendix"_s, u"appendix"_s);
        paragraph(u"A page that lies on its side, with a line\nthat was broken by hand."_s);
        return m_canvas.finish();
    }

private:
    PdfStructure &structure() { return m_canvas.structure(); }
    [[nodiscard]] qreal width() const { return m_canvas.pageSize().width() - 2 * Margin; }
    [[nodiscard]] qreal room() const { return m_canvas.pageSize().height() - Foot - m_y; }

    void startPage(QPageLayout::Orientation orientation)
    {
        m_canvas.newPage(orientation);
        m_y = Margin;
        const PdfContent content = m_canvas.furniture(PdfArtifact::Footer);
        const QPointF place(Margin, m_canvas.pageSize().height() - 40);
        PdfText(m_fonts, u"Example & Partners"_s, {8}, width()).drawArtifact(m_canvas, place);
    }

    void flow(PdfText text, PdfNode node, qreal left = Margin)
    {
        for (int line = 0; line < text.lineCount();) {
            const int next = text.draw(m_canvas, node, {left, m_y}, room(), line);
            m_y += (next - line) * text.lineHeight();
            line = next;
            if (line < text.lineCount())
                startPage(QPageLayout::Portrait);
        }
        m_y += 6;
    }

    void heading(int level, const QString &words, const QString &key)
    {
        const PdfNode node = structure().addHeading(structure().root(), level, words);
        structure().setKey(node, key);
        flow(PdfText(m_fonts, words, {level == 1 ? 20.0 : 14.0, true}, width()), node);
    }

    void paragraph(const QString &words)
    {
        flow(PdfText(m_fonts, words, {9.5}, width()), structure().add(structure().root(), PdfRole::P));
    }

    void linkedParagraph()
    {
        const QVector<PdfRun> runs{{u"See "_s},
            {u"the actions"_s, false, false, pdfLinkTo(u"actions"_s), u"Actions, page 1"_s}, {u", the "_s},
            {u"long guidance of another organisation that is wrapped over two lines at the least"_s, false, false,
                QUrl(u"https://example.org/guidance?a=1&b=(2)"_s), u"Guidance at example.org"_s},
            {u", or "_s}, {u"not this file"_s, false, false, QUrl(u"file:///etc/hosts"_s)}, {u"; "_s},
            {u"bold"_s, true}, {u" and "_s}, {u"italic"_s, false, true}, {u" end it."_s}};
        flow(PdfText(m_fonts, runs, {9.5}, 300), structure().add(structure().root(), PdfRole::P));
    }

    void list()
    {
        const PdfNode node = structure().addList(structure().root(), false);
        for (const QString &words : {u"First point"_s, u"Second point"_s}) {
            const PdfNode item = structure().add(node, PdfRole::LI);
            PdfText(m_fonts, u"•"_s, {9.5}, 12).drawAll(m_canvas, structure().add(item, PdfRole::Lbl), {Margin, m_y});
            flow(PdfText(m_fonts, words, {9.5}, width()), structure().add(item, PdfRole::LBody), Margin + 14);
        }
    }

    void figure()
    {
        const QRectF box(Margin, m_y, 240, 90);
        {
            const PdfNode node =
                structure().addFigure(structure().root(), u"Delivered rose from 2 to 8 between May and July."_s);
            const PdfContent content = m_canvas.content(node, box);
            QPainter &painter = m_canvas.painter();
            painter.save();
            painter.setClipRect(box);
            painter.setPen(QPen(QColor(0x55, 0x55, 0x55), 1));
            painter.drawLine(box.bottomLeft(), box.bottomRight());
            painter.setBrush(QColor(0x01, 0x40, 0x79));
            painter.setOpacity(0.8);
            for (int i = 0; i < 3; ++i)
                painter.drawRect(QRectF(box.left() + 20 + i * 70, box.bottom() - 20 - i * 25, 40, 20 + i * 25));
            painter.setClipping(false);
            painter.setFont(m_fonts.figureFont(9));
            painter.drawText(box.topLeft() + QPointF(4, 12), u"Delivered"_s);
            painter.restore();
        }
        m_y += box.height() + 12;
    }

    void table()
    {
        const PdfNode node = structure().add(structure().root(), PdfRole::Table);
        headerRow(node);
        for (int i = 1; i <= 30; ++i) {
            if (room() < 22) {
                startPage(QPageLayout::Portrait);
                headerRow({});
            }
            const PdfNode row = structure().add(node, PdfRole::TR);
            const PdfNode first = structure().addHeaderCell(row, PdfScope::Row);
            cell(first, u"1.%1"_s.arg(i), 0, false);
            cell(structure().add(row, PdfRole::TD), u"Action number %1"_s.arg(i), 1, false);
            cell(structure().add(row, PdfRole::TD), i % 2 ? u"Green, on track"_s : u"Amber, delayed"_s, 2, false);
            endRow();
        }
    }

    /// Without a table it is the repetition, which nobody needs to hear again.
    void headerRow(PdfNode table)
    {
        const std::array words{u"Reference"_s, u"Action"_s, u"Status"_s};
        const PdfNode row = table.isNull() ? table : structure().add(table, PdfRole::TR);
        for (int column = 0; column < 3; ++column) {
            const PdfNode node = row.isNull() ? row : structure().addHeaderCell(row, PdfScope::Column);
            cell(node, words.at(std::size_t(column)), column, true);
        }
        endRow();
    }

    void cell(PdfNode node, const QString &words, int column, bool bold)
    {
        PdfText text(m_fonts, words, {9, bold}, 140);
        const QPointF place(Margin + column * 150, m_y + 2);
        if (node.isNull())
            text.drawArtifact(m_canvas, place);
        else
            text.drawAll(m_canvas, node, place);
    }

    void endRow()
    {
        m_y += 18;
        m_canvas.painter().setPen(QPen(Qt::gray, 0.5));
        m_canvas.painter().drawLine(QPointF(Margin, m_y), QPointF(Margin + width(), m_y));
    }

    PdfFonts m_fonts;
    PdfCanvas m_canvas;
    qreal m_y = 0;
};

} // namespace

Result<QByteArray> makePdfDemo()
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    return Demo(*fonts).make();
}

} // namespace waymark::test
