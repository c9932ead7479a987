#include "pdf/PdfText.h"

#include "pdf/PdfTextSetting.h"

#include <optional>

namespace waymark {

namespace {

const QColor linkColour(0x01, 0x40, 0x79); // 10:1 on white; links are underlined as well

} // namespace

PdfText::PdfText(const PdfFonts &fonts, const QString &text, const PdfTextStyle &style, qreal width)
    : PdfText(fonts, QVector<PdfRun>{PdfRun{text}}, style, width)
{
}

PdfText::PdfText(const PdfFonts &fonts, const QVector<PdfRun> &runs, const PdfTextStyle &style, qreal width)
    : m_fonts(fonts)
    , m_style(style)
    , m_shape{runs, style.size, style.bold, style.italic, width}
    , m_layout(setText(fonts, m_shape))
{
}

bool PdfText::isLink(const Segment &segment) const
{
    return isPdfLinkTarget(m_shape.runs.at(segment.run).link);
}

qreal PdfText::naturalWidth() const
{
    qreal widest = 0;
    for (const PdfTextLayout::Line &line : m_layout->lines)
        widest = qMax(widest, line.natural);
    return widest;
}

int PdfText::linesIn(qreal height, int from) const
{
    const int left = lineCount() - from;
    const int fitting = int(height / lineHeight() + 1e-6);
    if (fitting >= left)
        return left;
    int count = fitting;
    if (left - count == 1) // one line must not stand alone on the next page,
        --count;
    return count >= 2 ? count : 0; // nor on this one
}

/// In points, relative to the paragraph's corner.
QRectF PdfText::boxOf(int line, const Fragment &fragment) const
{
    const qreal slack = m_shape.width - m_layout->lines[std::size_t(line)].natural;
    const qreal indent = m_style.align & Qt::AlignRight ? slack : m_style.align & Qt::AlignHCenter ? slack / 2 : 0;
    return {indent + fragment.left, line * lineHeight(), fragment.right - fragment.left, lineHeight()};
}

/// `topLeft` is that of the fragment.
void PdfText::paint(PdfCanvas &canvas, const Fragment &fragment, QPointF topLeft) const
{
    const Segment &segment = m_layout->segments[std::size_t(fragment.segment)];
    const QColor colour = isLink(segment) ? linkColour : m_style.colour;
    if (canvas.isMeasuring()) {
        const PdfRun &run = m_shape.runs.at(segment.run);
        canvas.noteUnpainted(qHashMulti(0, QStringView(m_layout->text).mid(fragment.start, fragment.length),
            topLeft.x(), topLeft.y(), m_style.size, m_style.leading, m_style.bold || run.bold,
            m_style.italic || run.italic, isLink(segment), quint64(colour.rgba64())));
        return;
    }
    const qreal glyphs = (m_fonts.ascent() + m_fonts.descent()) * m_style.size;
    const qreal baseline = (lineHeight() - glyphs) / 2 + m_fonts.ascent() * m_style.size;
    canvas.paintWords({fragment.glyphs, topLeft + QPointF(0, baseline), colour});
    if (isLink(segment)) {
        const QSizeF rule(fragment.right - fragment.left, m_style.size * 0.06);
        canvas.painter().fillRect(QRectF(topLeft + QPointF(0, baseline + m_style.size * 0.12), rule), colour);
    }
}

PdfNode PdfText::nodeOf(int index, PdfCanvas &canvas, PdfNode node)
{
    const Segment &segment = m_layout->segments[std::size_t(index)];
    PdfNode parent = node;
    if (isLink(segment)) {
        PdfNode &link = m_links[segment.run];
        const PdfRun &run = m_shape.runs.at(segment.run);
        if (link.isNull()) {
            const QString contents = run.linkContents.isEmpty() ? run.text.simplified() : run.linkContents;
            link = canvas.structure().addLink(node, run.link, contents);
        }
        parent = link;
    }
    if (segment.face != PdfFace::Other)
        return parent;
    PdfNode &span = m_spans[index];
    if (span.isNull())
        span = canvas.structure().addSpan(parent, m_layout->text.mid(segment.start, segment.length));
    return span;
}

int PdfText::draw(PdfCanvas &canvas, PdfNode node, QPointF topLeft, qreal height, int from)
{
    const int to = from + linesIn(height, from);
    const QPointF corner = topLeft - QPointF(0, from * lineHeight());
    const QRectF drawn(topLeft, QSizeF(m_shape.width, (to - from) * lineHeight()));
    std::optional<PdfContent> content;
    PdfNode open;
    QMap<int, QVector<QRectF>> linkBoxes; // by run
    for (int index = from; index < to; ++index) {
        const PdfTextLayout::Line &line = m_layout->lines[std::size_t(index)];
        for (int i = line.firstFragment; i < line.firstFragment + line.fragmentCount; ++i) {
            const Fragment &fragment = m_layout->fragments[std::size_t(i)];
            const Segment &segment = m_layout->segments[std::size_t(fragment.segment)];
            const QRectF box = boxOf(index, fragment).translated(corner);
            const PdfNode owner = nodeOf(fragment.segment, canvas, node);
            if (owner != open) {
                content.reset();
                content.emplace(canvas.content(owner, owner == node ? drawn : box));
                open = owner;
            }
            paint(canvas, fragment, box.topLeft());
            if (isLink(segment))
                linkBoxes[segment.run].append(box);
        }
    }
    content.reset();
    for (auto it = linkBoxes.cbegin(); it != linkBoxes.cend(); ++it)
        canvas.addLinkArea(m_links.value(it.key()), it.value());
    return to;
}

void PdfText::drawAll(PdfCanvas &canvas, PdfNode node, QPointF topLeft)
{
    draw(canvas, node, topLeft, height() + lineHeight());
}

void PdfText::drawArtifact(PdfCanvas &canvas, QPointF topLeft) const
{
    for (int index = 0; index < lineCount(); ++index) {
        const PdfTextLayout::Line &line = m_layout->lines[std::size_t(index)];
        for (int i = line.firstFragment; i < line.firstFragment + line.fragmentCount; ++i) {
            const Fragment &fragment = m_layout->fragments[std::size_t(i)];
            paint(canvas, fragment, topLeft + boxOf(index, fragment).topLeft());
        }
    }
}

} // namespace waymark
