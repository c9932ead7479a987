#include "charts/VariationIcon.h"

#include <QPainter>
#include <QPainterPath>

namespace waymark {

using namespace analysis;

namespace {

/// All icons are drawn on a square of 24, with lines of one width.
class Icon
{
public:
    Icon(QPainter &painter, const QRectF &rect, const QColor &colour)
        : m_painter(painter)
        , m_colour(colour)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter.translate(rect.center() - QPointF(side, side) / 2);
        painter.scale(side / 24, side / 24);
        painter.setBrush(Qt::NoBrush);
        ink();
    }
    ~Icon() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Icon)

    void ink() { m_painter.setPen(QPen(m_colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); }
    void level(qreal y)
    {
        m_painter.setPen(QPen(m_colour, 1.2, Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = m_painter.pen();
        pen.setDashPattern({2.2, 1.6});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(2, y), QPointF(22, y));
        ink();
    }
    void line(const QPolygonF &points) { m_painter.drawPolyline(points); }
    void dot(const QPointF &at)
    {
        m_painter.setBrush(m_colour);
        m_painter.drawEllipse(at, 1.6, 1.6);
        m_painter.setBrush(Qt::NoBrush);
    }
    void square(const QPointF &at) { m_painter.drawRect(QRectF(at - QPointF(4, 4), QSizeF(8, 8))); }
    void triangle(const QPointF &at)
    {
        m_painter.drawPolygon(QPolygonF{at + QPointF(-5, -3.4), at + QPointF(5, -3.4), at + QPointF(0, 5)});
    }

private:
    QPainter &m_painter;
    QColor m_colour;
};

/// Turned upside down where it goes down.
QPointF turned(const QPointF &point, bool isUp)
{
    return isUp ? point : QPointF(point.x(), 24 - point.y());
}

} // namespace

void paintVariationIcon(QPainter &painter, const QRectF &rect, Variation variation, bool isUp, const QColor &colour)
{
    if (variation == Variation::NotKnown)
        return;
    Icon icon(painter, rect, colour);
    if (variation == Variation::CommonCause) {
        icon.level(4);
        icon.level(20);
        icon.line({{3, 13}, {7, 8.5}, {11, 15}, {15, 9}, {18.5, 14}, {21, 11}});
        return;
    }
    const QPointF end = turned({17.5, 6.5}, isUp);
    icon.level(isUp ? 13 : 11);
    icon.line({turned({3, 20}, isUp), turned({7, 17}, isUp), turned({10.5, 19}, isUp), end});
    icon.dot(end);
    if (variation == Variation::Improvement)
        icon.square(end);
    if (variation == Variation::Concern)
        icon.triangle(end);
}

void paintAssuranceIcon(QPainter &painter, const QRectF &rect, Assurance assurance, const QColor &colour)
{
    if (assurance == Assurance::NotKnown)
        return;
    Icon icon(painter, rect, colour);
    if (assurance == Assurance::HitOrMiss) {
        icon.level(12);
        icon.line({{3, 15}, {7.5, 7}, {12, 17}, {16.5, 7}, {21, 16}});
        return;
    }
    icon.level(20);
    icon.line({{3, 15.5}, {6.5, 12.5}, {10, 15.5}, {13.5, 12.5}});
    if (assurance == Assurance::Pass) {
        icon.line({{12.5, 7}, {15.5, 10}, {21.5, 3}});
    } else {
        icon.line({{14.5, 3}, {21.5, 10}});
        icon.line({{21.5, 3}, {14.5, 10}});
    }
}

} // namespace waymark
