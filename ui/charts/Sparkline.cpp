#include "charts/Sparkline.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace waymark {

void paintSparkline(
    QPainter &painter, const QRectF &rect, const QList<QPolygonF> &runs, double months, const ChartColours &colours)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const QPolygonF &run : runs) {
        for (const QPointF &point : run) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    if (low > high)
        return;
    const QRectF inner = rect.adjusted(4, 4, -4, -4);
    const auto placed = [&](const QPointF &point) {
        const double height = high > low ? (point.y() - low) / (high - low) : 0.5;
        return QPointF(inner.left() + point.x() / months * inner.width(), inner.bottom() - height * inner.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.reading, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &run : runs) {
        QPolygonF line;
        for (const QPointF &point : run)
            line.append(placed(point));
        if (line.size() > 1)
            painter.drawPolyline(line);
        else
            painter.drawPoint(line.first());
    }
    painter.setBrush(colours.reading);
    painter.drawEllipse(placed(runs.last().last()), 2, 2);
    painter.restore();
}

} // namespace waymark
