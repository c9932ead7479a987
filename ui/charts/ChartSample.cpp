#include "charts/ChartSample.h"

#include "charts/ChartPens.h"

#include <QPainter>

namespace waymark {

using Kind = LegendEntry::Kind;

namespace {

/// Paints into the middle of a rectangle.
class Sample
{
public:
    Sample(QPainter &painter, const QRectF &rect, const ChartColours &colours, qreal unit)
        : m_painter(painter)
        , m_rect(rect)
        , m_colours(colours)
        , m_unit(unit)
    {
    }

    void line() { m_painter.drawLine(middle() - across(), middle() + across()); }
    void upright() { m_painter.drawLine(middle() - up(), middle() + up()); }
    void range()
    {
        upright();
        for (const QPointF &end : {middle() - up(), middle() + up()})
            m_painter.drawLine(end - QPointF(m_unit * 3, 0), end + QPointF(m_unit * 3, 0));
    }
    void circle(const QColor &fill)
    {
        m_painter.setPen(QPen(m_colours.reading, m_unit * 1.6));
        m_painter.setBrush(fill);
        m_painter.drawEllipse(middle(), readingMarker(m_unit) / 2, readingMarker(m_unit) / 2);
    }
    void signal(Kind kind) { m_painter.drawPolygon(signalOutline(kind, m_unit * 0.9).translated(middle())); }
    void diamond()
    {
        const qreal half = targetMarker(m_unit) / 2;
        m_painter.setPen(QPen(m_colours.target, m_unit));
        m_painter.setBrush(m_colours.target);
        m_painter.drawPolygon(QPolygonF{middle() + QPointF(0, -half), middle() + QPointF(half, 0),
            middle() + QPointF(0, half), middle() + QPointF(-half, 0)});
    }
    void band()
    {
        QColor quiet = m_colours.baseline;
        quiet.setAlphaF(toleranceAlpha);
        m_painter.fillRect(QRectF(middle() - across() - up(), middle() + across() + up()), quiet);
    }
    void flag()
    {
        const QSizeF size(m_rect.height() * 0.6, m_rect.height() * 0.6);
        m_painter.drawRoundedRect(
            QRectF(middle() - QPointF(size.width(), size.height()) / 2, size), m_unit * 3, m_unit * 3);
    }

private:
    [[nodiscard]] QPointF middle() const { return m_rect.center(); }
    [[nodiscard]] QPointF across() const { return {m_rect.width() / 2, 0}; }
    [[nodiscard]] QPointF up() const { return {0, m_rect.height() * 0.32}; }

    QPainter &m_painter;
    QRectF m_rect;
    const ChartColours &m_colours;
    qreal m_unit;
};

} // namespace

void paintLegendEntry(QPainter &painter, const LegendEntry &entry, const ChartColours &colours, qreal unit)
{
    Sample sample(painter, entry.sample, colours, unit);
    painter.setPen(chartPen(entry.kind, colours, unit));
    painter.setBrush(Qt::NoBrush);
    switch (entry.kind) {
    case Kind::Range:
        sample.range();
        sample.circle(colours.reading);
        break;
    case Kind::SeriesBreak:
        sample.upright();
        break;
    case Kind::Improvement:
    case Kind::Concern:
    case Kind::Change:
        sample.signal(entry.kind);
        sample.circle(colours.reading);
        break;
    case Kind::Tolerance:
        sample.band();
        break;
    case Kind::Note:
        sample.flag();
        break;
    case Kind::Target:
        sample.line();
        sample.diamond();
        break;
    case Kind::Reading:
        sample.line();
        sample.circle(colours.reading);
        break;
    case Kind::Provisional:
    case Kind::Projected:
        sample.line();
        sample.circle(colours.ground);
        break;
    default:
        sample.line();
    }
    painter.setPen(colours.text);
    painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.words);
}

} // namespace waymark
