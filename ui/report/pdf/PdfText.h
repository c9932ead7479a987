#pragma once

#include "report/pdf/PdfCanvas.h"
#include "report/pdf/PdfFonts.h"

#include <QColor>
#include <QTextLayout>

#include <memory>

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

/// A part of a paragraph that looks or behaves otherwise than the rest.
struct PdfRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    QUrl link = {}; ///< see isPdfLinkTarget(); where it is none, the text is drawn as plain text
    QString linkContents = {}; ///< what is read out for the link; its text where empty
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
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
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
    /// The longest part of one run in one face.
    struct Segment
    {
        int start = 0;
        int length = 0;
        int run = 0;
        PdfFace face = PdfFace::Sans;
        PdfNode span; ///< made when drawn first, for PdfFace::Other
    };
    struct Line
    {
        int start = 0;
        int length = 0;
        qreal natural = 0; ///< width without the space at its end, points
    };
    /// What one segment contributes to one line.
    struct Fragment
    {
        int segment = 0;
        QString text;
        QRectF box; ///< points, relative to the paragraph's corner
    };

    void addRuns(const QVector<PdfRun> &runs);
    void layOut();
    [[nodiscard]] QFont font(const Segment &segment) const;
    [[nodiscard]] std::pair<qreal, qreal> extentOf(const QTextLine &line, int start, int end) const;
    [[nodiscard]] QVector<Fragment> fragmentsOf(int line) const;
    [[nodiscard]] bool isLink(const Segment &segment) const;
    PdfNode nodeOf(Segment &segment, PdfCanvas &canvas, PdfNode node);
    void paint(QPainter &painter, const Fragment &fragment, QPointF topLeft) const;

    PdfFonts m_fonts;
    PdfTextStyle m_style;
    qreal m_width;
    QString m_text;
    QVector<PdfRun> m_runs;
    QVector<PdfNode> m_runNodes; ///< the Link of each run, made when drawn first
    QVector<Segment> m_segments;
    QVector<Line> m_lines;
    bool m_foreign = false; ///< some of it is in PdfFace::Other
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace waymark
