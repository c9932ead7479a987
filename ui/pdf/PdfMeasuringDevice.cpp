#include "pdf/PdfMeasuringDevice.h"

#include <QImage>
#include <QPixmap>

#include <limits>

namespace waymark {

PdfBlindEngine::PdfBlindEngine()
    : QPaintEngine(QPaintEngine::AllFeatures)
{
}

bool PdfBlindEngine::begin(QPaintDevice *)
{
    m_seen = 0;
    return true;
}

void PdfBlindEngine::updateState(const QPaintEngineState &present)
{
    const DirtyFlags flags = present.state();
    note(int(flags));
    if (flags & DirtyPen)
        notePen(present.pen());
    if (flags & DirtyBrush)
        noteBrush(present.brush());
    if (flags & DirtyTransform) {
        const QTransform to = present.transform();
        note(to.m11(), to.m12(), to.m21(), to.m22(), to.dx(), to.dy());
    }
    if (flags & DirtyClipPath)
        notePath(present.clipPath());
    if (flags & DirtyClipRegion)
        noteRect(present.clipRegion().boundingRect());
    if (flags & (DirtyClipPath | DirtyClipRegion))
        note(int(present.clipOperation()));
    if (flags & DirtyClipEnabled)
        note(present.isClipEnabled());
    if (flags & DirtyHints)
        note(int(present.renderHints()));
    if (flags & DirtyOpacity)
        note(present.opacity());
}

void PdfBlindEngine::notePen(const QPen &pen)
{
    noteBrush(pen.brush());
    note(pen.widthF(), int(pen.style()), int(pen.capStyle()), int(pen.joinStyle()), pen.dashOffset());
    if (pen.style() == Qt::CustomDashLine)
        note(pen.dashPattern());
}

void PdfBlindEngine::noteBrush(const QBrush &brush)
{
    note(quint64(brush.color().rgba64()), int(brush.style()), brush.texture().cacheKey());
    if (const QGradient *gradient = brush.gradient()) {
        for (const QGradientStop &stop : gradient->stops())
            note(stop.first, quint64(stop.second.rgba64()));
    }
}

void PdfBlindEngine::notePath(const QPainterPath &path)
{
    note(int(path.fillRule()));
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        note(int(element.type), element.x, element.y);
    }
}

void PdfBlindEngine::drawRects(const QRectF *rects, int count)
{
    note('r', count);
    for (int i = 0; i < count; ++i)
        noteRect(rects[i]);
}

void PdfBlindEngine::drawLines(const QLineF *lines, int count)
{
    note('l', count);
    for (int i = 0; i < count; ++i)
        note(lines[i].x1(), lines[i].y1(), lines[i].x2(), lines[i].y2());
}

void PdfBlindEngine::drawEllipse(const QRectF &rect)
{
    note('e');
    noteRect(rect);
}

void PdfBlindEngine::drawPath(const QPainterPath &path)
{
    note('p', path.elementCount());
    notePath(path);
}

void PdfBlindEngine::drawPoints(const QPointF *points, int count)
{
    drawPolygon(points, count, PolylineMode);
}

void PdfBlindEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    note('g', int(mode), count);
    for (int i = 0; i < count; ++i)
        note(points[i].x(), points[i].y());
}

void PdfBlindEngine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    note('t', place.x(), place.y(), item.text(), item.font());
}

void PdfBlindEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    note('x', pixmap.cacheKey());
    noteRect(target);
    noteRect(source);
}

void PdfBlindEngine::drawTiledPixmap(const QRectF &target, const QPixmap &pixmap, const QPointF &start)
{
    drawPixmap(target, pixmap, QRectF(start, target.size()));
}

void PdfBlindEngine::drawImage(
    const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags)
{
    note('i', image.cacheKey());
    noteRect(target);
    noteRect(source);
}

int PdfMeasuringDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
    case PdmWidthMM:
    case PdmHeightMM:
        return 20'000; // more than any page
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default: // dots to an inch
        return 72;
    }
}

} // namespace waymark
