#include "pdf/PdfPagePicture.h"

#include "pdf/PdfFonts.h"

#include <QPainter>

namespace waymark {

void PdfWords::paint(QPainter &painter) const
{
    painter.save();
    painter.setPen(colour);
    painter.translate(baseline);
    painter.scale(1.0 / PdfFonts::UnitsPerPoint, 1.0 / PdfFonts::UnitsPerPoint);
    for (const QGlyphRun &run : glyphs)
        painter.drawGlyphRun(QPointF(), run);
    painter.restore();
}

void PdfPagePicture::paint(QPainter &painter) const
{
    painter.save();
    painter.drawPicture(0, 0, ground);
    painter.restore();
    for (const PdfWords &each : words)
        each.paint(painter);
}

} // namespace waymark
