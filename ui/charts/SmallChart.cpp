#include "charts/SmallChart.h"

#include "charts/ChartPens.h"

#include <QPainter>

namespace waymark {

using namespace analysis;
using Kind = LegendEntry::Kind;

namespace {

/// Gives days and values their places.
class Plot
{
public:
    Plot(const ChartData &data, const QRectF &rect)
        : m_data(data)
        , m_rect(rect)
    {
        m_lowest = data.valueTicks.first().value;
        m_highest = data.valueTicks.last().value;
    }

    [[nodiscard]] QPointF at(QDate day, double value) const
    {
        return {m_rect.left() + placeOf(day, m_data.first, m_data.last) * m_rect.width(),
            m_rect.bottom() - (value - m_lowest) / (m_highest - m_lowest) * m_rect.height()};
    }
    [[nodiscard]] QPointF at(const ChartReading &reading) const { return at(reading.day(), reading.value); }
    [[nodiscard]] QPolygonF way() const
    {
        QPolygonF way;
        for (const ChartStep &step : m_data.steps)
            way << at(step.from, step.value) << at(step.to, step.end());
        return way;
    }
    [[nodiscard]] QPolygonF line(const QList<ChartReading> &readings) const
    {
        QPolygonF line;
        for (const ChartReading &reading : readings)
            line << at(reading);
        return line;
    }

private:
    const ChartData &m_data;
    QRectF m_rect;
    double m_lowest = 0;
    double m_highest = 1;
};

void paintReadings(QPainter &painter, const Plot &plot, const ChartData &data, const ChartColours &colours, qreal unit)
{
    painter.setPen(chartPen(Kind::Reading, colours, unit));
    for (const QList<ChartReading> &run : data.runs) {
        const QPolygonF line = plot.line(run);
        if (data.isJoined() && line.size() > 1)
            painter.drawPolyline(line);
        painter.setBrush(colours.reading);
        for (const QPointF &point : line) {
            if (!data.isJoined() || line.size() == 1)
                painter.drawEllipse(point, unit * 2, unit * 2);
        }
        painter.setBrush(Qt::NoBrush);
    }
    if (!data.projections.isEmpty()) {
        QPolygonF line = plot.line(data.projections);
        if (!data.runs.isEmpty() && data.runs.last().last().period < data.projections.first().period)
            line.prepend(plot.at(data.runs.last().last()));
        painter.setPen(chartPen(Kind::Projected, colours, unit));
        painter.drawPolyline(line);
    }
    if (data.runs.isEmpty())
        return;
    const ChartReading &latest = data.runs.last().last();
    painter.setPen(QPen(colours.reading, unit * 1.6));
    painter.setBrush(latest.isProvisional ? colours.ground : colours.reading);
    painter.drawEllipse(plot.at(latest), unit * 3.5, unit * 3.5);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintSmallChart(
    QPainter &painter, const QRectF &rect, const ChartData &data, const ChartColours &colours, qreal unit)
{
    if (data.isEmpty() || data.valueTicks.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal edge = unit * 5;
    const Plot plot(data, rect.adjusted(edge, edge, -edge, -edge));
    painter.setPen(QPen(colours.axis, unit));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (const QPolygonF way = plot.way(); !way.isEmpty()) {
        painter.setPen(chartPen(Kind::Target, colours, unit * 0.9));
        painter.drawPolyline(way);
    }
    paintReadings(painter, plot, data, colours, unit);
    painter.restore();
}

} // namespace waymark
