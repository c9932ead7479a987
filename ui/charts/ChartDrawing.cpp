#include "charts/ChartDrawing.h"

#include "charts/ChartPens.h"
#include "charts/ChartScene.h"

#include <QPainter>

namespace waymark {

using namespace analysis;
using Kind = LegendEntry::Kind;

ChartDrawing::ChartDrawing(const ChartData &data, const ChartColours &colours, const QRectF &rect, const QFont &font,
    const QFontMetricsF &metrics)
    : m_data(data)
    , m_colours(colours)
    , m_rect(rect)
    , m_font(font)
    , m_layout(layoutChart(data, rect, metrics))
{
    if (!data.isEmpty() && !data.valueTicks.isEmpty())
        m_scene = std::make_unique<Scene>(data, colours, rect, m_layout);
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.fillRect(m_rect, m_colours.ground);
    painter.setPen(m_colours.text);
    if (m_scene) {
        paintGrid(painter);
        m_scene->paint(painter, m_rect);
        paintWords(painter);
        paintLegend(painter);
    } else {
        const qreal edge = m_layout.unit * 8;
        painter.drawText(m_rect.adjusted(edge, edge, -edge, -edge), Qt::AlignCenter | Qt::TextWordWrap, m_data.title);
    }
    painter.restore();
}

void ChartDrawing::paintGrid(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    painter.setPen(QPen(m_colours.grid, m_layout.unit));
    for (const qreal y : m_layout.levels)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(QPen(m_colours.axis, m_layout.unit));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const qreal x : m_layout.monthTicks)
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + m_layout.unit * 4));
}

void ChartDrawing::paintWords(QPainter &painter) const
{
    painter.setPen(m_colours.text);
    for (const ChartLabel &label : m_layout.values)
        painter.drawText(label.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, label.words);
    for (const ChartLabel &label : m_layout.months)
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.words);
    for (const ChartLabel &label : m_layout.targets) {
        // A line that runs through a number makes it another one.
        QColor veil = m_colours.ground;
        veil.setAlphaF(0.8F);
        painter.fillRect(label.rect, veil);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.words);
    }
}

void ChartDrawing::paintLegend(QPainter &painter) const
{
    for (const LegendEntry &entry : m_layout.legend) {
        paintSample(painter, entry);
        painter.setPen(m_colours.text);
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.words);
    }
}

void ChartDrawing::paintSample(QPainter &painter, const LegendEntry &entry) const
{
    const QPointF middle = entry.sample.center();
    const QPointF across(entry.sample.width() / 2, 0);
    const QPointF up(0, entry.sample.height() * 0.32);
    const qreal unit = m_layout.unit;
    const auto circle = [&](const QColor &fill) {
        painter.setPen(QPen(m_colours.reading, unit * 1.6));
        painter.setBrush(fill);
        painter.drawEllipse(middle, readingMarker(unit) / 2, readingMarker(unit) / 2);
    };
    painter.setPen(chartPen(entry.kind, m_colours, unit));
    painter.setBrush(Qt::NoBrush);
    const bool isUpright = entry.kind == Kind::Range || entry.kind == Kind::SeriesBreak;
    if (isUpright)
        painter.drawLine(middle - up, middle + up);
    else if (entry.kind != Kind::Signal)
        painter.drawLine(middle - across, middle + across);
    if (entry.kind == Kind::Range) {
        for (const QPointF &end : {middle - up, middle + up})
            painter.drawLine(end - QPointF(unit * 3, 0), end + QPointF(unit * 3, 0));
    }
    if (entry.kind == Kind::Signal)
        painter.drawRect(QRectF(middle - QPointF(signalMarker(unit), signalMarker(unit)) / 2,
            QSizeF(signalMarker(unit), signalMarker(unit))));
    if (entry.kind == Kind::Reading || entry.kind == Kind::Signal || entry.kind == Kind::Range)
        circle(m_colours.reading);
    if (entry.kind == Kind::Provisional || entry.kind == Kind::Projected)
        circle(m_colours.ground);
    if (entry.kind == Kind::Target) {
        const qreal half = targetMarker(unit) / 2;
        painter.setPen(QPen(m_colours.target, unit));
        painter.setBrush(m_colours.target);
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
            middle + QPointF(-half, 0)});
    }
}

} // namespace waymark
