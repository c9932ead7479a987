#include "pdf/PdfTextSetting.h"

#include <QTextLayout>

namespace waymark {

namespace {

constexpr qreal Units = PdfFonts::UnitsPerPoint;

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

/// Breaks one paragraph.
class Setter
{
public:
    Setter(const PdfFonts &fonts, const PdfTextShape &shape)
        : m_fonts(fonts)
        , m_shape(shape)
    {
    }

    PdfTextLayout set()
    {
        for (int run = 0; run < m_shape.runs.size(); ++run)
            addRun(run);
        if (!m_set.text.trimmed().isEmpty())
            breakLines();
        return std::move(m_set);
    }

private:
    void addRun(int run)
    {
        const QString text = drawable(m_shape.runs.at(run).text);
        for (const PdfFaceRun &part : m_fonts.faceRuns(text)) {
            m_set.segments.push_back({int(m_set.text.size()) + part.start, part.length, run, part.face});
            m_hasForeign = m_hasForeign || part.face == PdfFace::Other;
        }
        m_set.text += text;
    }

    void prepare(QTextLayout &layout) const
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight); // of the paragraph; words in it run as their script does
        layout.setTextOption(option);
        if (m_set.segments.size() == 1)
            return;
        QList<QTextLayout::FormatRange> formats;
        for (const PdfTextLayout::Segment &segment : m_set.segments) {
            QTextLayout::FormatRange range;
            range.start = segment.start;
            range.length = segment.length;
            range.format.setFont(fontOf(segment.face, segment.run));
            formats.append(range);
        }
        layout.setFormats(formats);
    }

    void breakLines()
    {
        QTextLayout layout(m_set.text, fontOf(m_set.segments.front().face, m_set.segments.front().run));
        prepare(layout);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_shape.width * Units);
            addLine(line);
        }
        layout.endLayout();
    }

    void addLine(const QTextLine &line)
    {
        PdfTextLayout::Line added;
        added.firstFragment = int(m_set.fragments.size());
        added.natural = line.naturalTextWidth() / Units;
        const int lineEnd = line.textStart() + line.textLength();
        for (int i = 0; i < int(m_set.segments.size()); ++i) {
            const PdfTextLayout::Segment &segment = m_set.segments[std::size_t(i)];
            const int start = qMax(segment.start, line.textStart());
            const int end = qMin(segment.start + segment.length, lineEnd);
            if (start >= end)
                continue;
            const bool isWhole = start == line.textStart() && end == lineEnd;
            const auto [left, right] =
                isWhole && !m_hasForeign ? std::pair{qreal(0), added.natural} : extentOf(line, start, end);
            m_set.fragments.push_back({i, start, end - start, left, right, glyphsOf(line, segment, start, end, left)});
            ++added.fragmentCount;
        }
        m_set.lines.push_back(added);
    }

    /// Where the characters lie, in points. At the ends of text that runs from right to left a position means two
    /// places, and cursorToX() chooses one; the glyphs have only one.
    [[nodiscard]] std::pair<qreal, qreal> extentOf(const QTextLine &line, int start, int end) const
    {
        if (!m_hasForeign)
            return {line.cursorToX(start) / Units, line.cursorToX(end) / Units};
        QRectF bounds;
        for (const QGlyphRun &glyphs : line.glyphRuns(start, end - start))
            bounds |= glyphs.boundingRect();
        return {bounds.left() / Units, bounds.right() / Units};
    }

    /// The shapes of the characters as they were found for the line, and of the space at which it was broken.
    [[nodiscard]] QList<QGlyphRun> glyphsOf(
        const QTextLine &line, const PdfTextLayout::Segment &segment, int start, int end, qreal left) const
    {
        const QPointF corner(left * Units, line.y() + line.ascent());
        QList<QGlyphRun> runs = line.glyphRuns(start, end - start);
        for (QGlyphRun &run : runs) {
            QList<QPointF> places = run.positions();
            for (QPointF &place : places)
                place -= corner;
            run.setPositions(places);
        }
        if (end == line.textStart() + line.textLength() && m_set.text.at(end - 1).isSpace())
            runs.append(space(runs, segment, line.naturalTextWidth() - corner.x()));
        return runs;
    }

    /// Qt leaves out the one at a line's end; who copies the words or listens needs it.
    [[nodiscard]] QGlyphRun space(const QList<QGlyphRun> &before, const PdfTextLayout::Segment &segment, qreal x) const
    {
        const bool isOurs = !before.isEmpty() && segment.face != PdfFace::Other;
        const QRawFont font =
            isOurs ? before.constLast().rawFont() : QRawFont::fromFont(fontOf(PdfFace::Sans, segment.run));
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(font.glyphIndexesForString(QStringLiteral(" ")));
        run.setPositions({QPointF(x, 0)});
        return run;
    }

    [[nodiscard]] QFont fontOf(PdfFace face, int index) const
    {
        const PdfRun &run = m_shape.runs.at(index);
        return m_fonts.unitFont(face, m_shape.size, m_shape.bold || run.bold, m_shape.italic || run.italic);
    }

    const PdfFonts &m_fonts;
    const PdfTextShape &m_shape;
    PdfTextLayout m_set;
    bool m_hasForeign = false; ///< some of it is in PdfFace::Other
};

} // namespace

std::shared_ptr<const PdfTextLayout> setText(const PdfFonts &fonts, const PdfTextShape &shape)
{
    if (auto known = fonts.cache().find(shape))
        return known;
    auto made = std::make_shared<const PdfTextLayout>(Setter(fonts, shape).set());
    fonts.cache().keep(shape, made);
    return made;
}

} // namespace waymark
