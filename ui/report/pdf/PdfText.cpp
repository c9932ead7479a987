#include "report/pdf/PdfText.h"

#include <QGlyphRun>

#include <limits>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Units = PdfFonts::UnitsPerPoint;
const QColor linkColour(0x01, 0x40, 0x79); // 10:1 on white; links are underlined as well

/// Text of a plan as it can be drawn: one space for a tab, line feeds as breaks within the paragraph, no other
/// controls.
QString drawable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            result += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::SoftHyphen && c != QChar(0xfeff))
            result += c;
    }
    return result;
}

} // namespace

PdfText::PdfText(const PdfFonts &fonts, const QString &text, const PdfTextStyle &style, qreal width)
    : PdfText(fonts, QVector<PdfRun>{PdfRun{text}}, style, width)
{
}

PdfText::PdfText(const PdfFonts &fonts, const QVector<PdfRun> &runs, const PdfTextStyle &style, qreal width)
    : m_fonts(fonts)
    , m_style(style)
    , m_width(width)
{
    addRuns(runs);
    layOut();
}

void PdfText::addRuns(const QVector<PdfRun> &runs)
{
    for (const PdfRun &run : runs) {
        const QString text = drawable(run.text);
        for (const PdfFaceRun &part : m_fonts.faceRuns(text)) {
            m_segments.append({int(m_text.size()) + part.start, part.length, int(m_runs.size()), part.face, {}});
            m_foreign = m_foreign || part.face == PdfFace::Other;
        }
        m_text += text;
        m_runs.append(run);
    }
    m_runNodes.resize(m_runs.size());
}

QFont PdfText::font(const Segment &segment) const
{
    const PdfRun &run = m_runs.at(segment.run);
    QFont font = m_fonts.unitFont(segment.face, m_style.size, m_style.bold || run.bold, m_style.italic || run.italic);
    font.setUnderline(isLink(segment));
    return font;
}

bool PdfText::isLink(const Segment &segment) const
{
    return isPdfLinkTarget(m_runs.at(segment.run).link);
}

void PdfText::layOut()
{
    if (m_text.trimmed().isEmpty())
        return;
    m_layout = std::make_unique<QTextLayout>(m_text, m_fonts.unitFont(PdfFace::Sans, m_style.size));
    QList<QTextLayout::FormatRange> formats;
    for (const Segment &segment : m_segments) {
        QTextLayout::FormatRange range;
        range.start = segment.start;
        range.length = segment.length;
        range.format.setFont(font(segment));
        formats.append(range);
    }
    m_layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // of the paragraph; words in it run as their script does
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width * Units);
        m_lines.append({line.textStart(), line.textLength(), line.naturalTextWidth() / Units});
    }
    m_layout->endLayout();
}

qreal PdfText::naturalWidth() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
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

/// Where the characters lie, in points. At the ends of text that runs from right to left a position means two places,
/// and cursorToX() chooses one; the glyphs have only one.
std::pair<qreal, qreal> PdfText::extentOf(const QTextLine &line, int start, int end) const
{
    if (!m_foreign)
        return {line.cursorToX(start) / Units, line.cursorToX(end) / Units};
    QRectF bounds;
    for (const QGlyphRun &glyphs : line.glyphRuns(start, end - start))
        bounds |= glyphs.boundingRect();
    return {bounds.left() / Units, bounds.right() / Units};
}

/// The parts of a line, each in one font and of one node, from left to right as the text goes.
QVector<PdfText::Fragment> PdfText::fragmentsOf(int index) const
{
    const Line &line = m_lines.at(index);
    const QTextLine laidOut = m_layout->lineAt(index);
    const qreal slack = m_width - line.natural;
    const qreal indent = m_style.align & Qt::AlignRight ? slack : m_style.align & Qt::AlignHCenter ? slack / 2 : 0;
    QVector<Fragment> fragments;
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments.at(i);
        const int start = qMax(segment.start, line.start);
        const int end = qMin(segment.start + segment.length, line.start + line.length);
        if (start >= end)
            continue;
        const auto [left, right] = extentOf(laidOut, start, end);
        Fragment fragment{i, m_text.mid(start, end - start), {}};
        fragment.text.replace(QChar(QChar::LineSeparator), u' ');
        fragment.box = QRectF(indent + left, index * lineHeight(), right - left, lineHeight());
        fragments.append(fragment);
    }
    return fragments;
}

void PdfText::paint(QPainter &painter, const Fragment &fragment, QPointF topLeft) const
{
    const Segment &segment = m_segments.at(fragment.segment);
    QTextLayout layout(fragment.text, font(segment));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<int>::max() / 256);
    layout.endLayout();

    const qreal glyphs = (m_fonts.ascent() + m_fonts.descent()) * m_style.size;
    const qreal baseline = (lineHeight() - glyphs) / 2 + m_fonts.ascent() * m_style.size;
    painter.save();
    painter.setPen(isLink(segment) ? linkColour : m_style.colour);
    painter.translate(topLeft + fragment.box.topLeft() + QPointF(0, baseline));
    painter.scale(1 / Units, 1 / Units);
    line.draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

PdfNode PdfText::nodeOf(Segment &segment, PdfCanvas &canvas, PdfNode node)
{
    PdfNode parent = node;
    if (isLink(segment)) {
        PdfNode &link = m_runNodes[segment.run];
        const PdfRun &run = m_runs.at(segment.run);
        if (link.isNull()) {
            const QString contents = run.linkContents.isEmpty() ? run.text.simplified() : run.linkContents;
            link = canvas.structure().addLink(node, run.link, contents);
        }
        parent = link;
    }
    if (segment.face != PdfFace::Other)
        return parent;
    if (segment.span.isNull())
        segment.span = canvas.structure().addSpan(parent, m_text.mid(segment.start, segment.length));
    return segment.span;
}

int PdfText::draw(PdfCanvas &canvas, PdfNode node, QPointF topLeft, qreal height, int from)
{
    const int to = from + linesIn(height, from);
    const QPointF corner = topLeft - QPointF(0, from * lineHeight());
    const QRectF drawn(topLeft, QSizeF(m_width, (to - from) * lineHeight()));
    std::optional<PdfContent> content;
    PdfNode open;
    QMap<int, QVector<QRectF>> linkBoxes; // by run
    for (int line = from; line < to; ++line) {
        for (const Fragment &fragment : fragmentsOf(line)) {
            Segment &segment = m_segments[fragment.segment];
            const PdfNode owner = nodeOf(segment, canvas, node);
            if (owner != open) {
                content.reset();
                content.emplace(canvas.content(owner, owner == node ? drawn : fragment.box.translated(corner)));
                open = owner;
            }
            paint(canvas.painter(), fragment, corner);
            if (isLink(segment))
                linkBoxes[segment.run].append(fragment.box.translated(corner));
        }
    }
    content.reset();
    for (auto it = linkBoxes.cbegin(); it != linkBoxes.cend(); ++it)
        canvas.addLinkArea(m_runNodes.at(it.key()), it.value());
    return to;
}

void PdfText::drawAll(PdfCanvas &canvas, PdfNode node, QPointF topLeft)
{
    draw(canvas, node, topLeft, height() + lineHeight());
}

void PdfText::drawArtifact(PdfCanvas &canvas, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line) {
        for (const Fragment &fragment : fragmentsOf(line))
            paint(canvas.painter(), fragment, topLeft);
    }
}

} // namespace waymark
