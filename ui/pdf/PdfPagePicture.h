#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QList>
#include <QPicture>
#include <QPointF>
#include <QSizeF>

class QPainter;

namespace waymark {

/// Words in the shapes that were found for them when their line was set.
struct PdfWords
{
    QList<QGlyphRun> glyphs; ///< in the units of PdfFonts, from the beginning of the baseline
    QPointF baseline; ///< where it begins on the page, in points
    QColor colour;

    void paint(QPainter &painter) const;
};

/// A page as it will be printed, to look at: what was painted by hand, and the words upon it. A QPicture alone would
/// keep them as text, to be set once more whenever it is shown.
struct PdfPagePicture
{
    QSizeF size; ///< of the paper, in points
    QPicture ground;
    QList<PdfWords> words;

    /// With the page's corner at the origin, one unit for a point.
    void paint(QPainter &painter) const;
};

} // namespace waymark
