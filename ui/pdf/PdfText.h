#pragma once

#include "pdf/PdfCanvas.h"
#include "pdf/PdfFonts.h"
#include "pdf/PdfTextLayout.h"

#include <QColor>
#include <QHash>

namespace waymark {

/// How a paragraph looks. Sizes in points.
struct PdfTextStyle
{
    qreal size = 10;
    bool bold = false;
    bool italic = false;
    QColor colour = Qt::black;
    qreal leading = 1.4; ///< from line to line, as parts of the size
    Qt::Alignment align = Qt::AlignLeft;
};

/// One paragraph, broken into lines of a given width, which can be drawn in parts on several pages. It is drawn line by
/// line with a real space where a line was broken at one, so that words stay apart for who copies or listens; text of
/// one node in one line or in successive ones is one marked content. Line feeds break lines; other control characters
/// and soft hyphens are dropped.
class PdfText
{
public:
    PdfText(const PdfFonts &fonts, const QString &text, const PdfTextStyle &style, qreal width);
    PdfText(const PdfFonts &fonts, const QVector<PdfRun> &runs, const PdfTextStyle &style, qreal width);

    /// An empty text has no lines; it draws nothing.
    [[nodiscard]] int lineCount() const { return int(m_layout->lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_style.size * m_style.leading; }
    [[nodiscard]] qreal height() const { return lineCount() * lineHeight(); }
    /// The width of the longest line, at most that of the paragraph (a single word is broken before it is wider).
    [[nodiscard]] qreal naturalWidth() const;

    /// How many lines from `from` on to draw in `height`: all, or as many as fit without leaving a single line on
    /// either side. 0 means "on the next page"; a page with room for four lines always takes some.
    [[nodiscard]] int linesIn(qreal height, int from = 0) const;

    /// Draws linesIn(height, from) lines with the corner at `topLeft` as content of `node` (links and foreign scripts
    /// as nodes of their own in it) and returns the line to go on with: lineCount() when all is drawn.
    int draw(PdfCanvas &canvas, PdfNode node, QPointF topLeft, qreal height, int from = 0);
    /// All of it, however high.
    void drawAll(PdfCanvas &canvas, PdfNode node, QPointF topLeft);
    /// All of it as an artifact (no node): the header row of a table that is repeated, a page's foot.
    void drawArtifact(PdfCanvas &canvas, QPointF topLeft) const;

private:
    using Segment = PdfTextLayout::Segment;
    using Fragment = PdfTextLayout::Fragment;

    [[nodiscard]] bool isLink(const Segment &segment) const;
    [[nodiscard]] QRectF boxOf(int line, const Fragment &fragment) const;
    [[nodiscard]] PdfNode nodeOf(int segment, PdfCanvas &canvas, PdfNode node);
    void paint(PdfCanvas &canvas, const Fragment &fragment, QPointF topLeft) const;

    PdfFonts m_fonts;
    PdfTextStyle m_style;
    PdfTextShape m_shape;
    std::shared_ptr<const PdfTextLayout> m_layout;
    QHash<int, PdfNode> m_links; ///< by run, made when drawn first
    QHash<int, PdfNode> m_spans; ///< by segment, for PdfFace::Other; made when drawn first
};

} // namespace waymark
