#include "charts/ChartDrawing.h"

#include "charts/ChartFitting.h"
#include "charts/ChartPens.h"
#include "charts/ChartSample.h"
#include "charts/ChartScene.h"

#include <QPainter>

#include <algorithm>

namespace waymark {

using namespace analysis;
using Kind = LegendEntry::Kind;

namespace {

Kind signalKind(Variation variation)
{
    return variation == Variation::Improvement ? Kind::Improvement
        : variation == Variation::Concern      ? Kind::Concern
                                               : Kind::Change;
}

} // namespace

ChartDrawing::ChartDrawing(const ChartData &data, const ChartColours &colours, const QRectF &rect, const QFont &font,
    const QFontMetricsF &metrics)
    : m_data(data)
    , m_colours(colours)
    , m_rect(rect)
    , m_font(font)
    , m_layout(layoutChart(data, rect, metrics))
{
    if (!data.isEmpty() && !data.valueTicks.isEmpty())
        m_scene = std::make_unique<ChartScene>(data, colours, rect, m_layout);
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
        paintTolerance(painter);
        paintGrid(painter);
        m_scene->paint(painter, m_rect);
        paintSignals(painter);
        paintWords(painter);
        paintFlags(painter);
        for (const LegendEntry &entry : m_layout.legend)
            paintLegendEntry(painter, entry, m_colours, m_layout.unit);
        paintSmallPrint(painter);
    } else {
        const qreal edge = m_layout.unit * 8;
        painter.drawText(m_rect.adjusted(edge, edge, -edge, -edge), Qt::AlignCenter | Qt::TextWordWrap, m_data.title);
    }
    painter.restore();
}

int ChartDrawing::drawnReadings() const
{
    return m_scene ? m_scene->drawnReadings() : 0;
}

void ChartDrawing::paintTolerance(QPainter &painter) const
{
    QColor quiet = m_colours.baseline;
    quiet.setAlphaF(toleranceAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quiet);
    for (const QPolygonF &band : m_layout.tolerance)
        painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
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
    for (const QList<ChartLabel> &labels : {m_layout.targets, m_layout.comparators}) {
        for (const ChartLabel &label : labels) {
            // A line that runs through a number makes it another one.
            QColor veil = m_colours.ground;
            veil.setAlphaF(0.8F);
            painter.fillRect(label.rect, veil);
            painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.words);
        }
    }
}

void ChartDrawing::paintSignals(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (const QList<ChartReading> &run : m_data.runs) {
        for (const ChartReading &reading : run) {
            if (!reading.isSignal())
                continue;
            const Kind kind = signalKind(reading.variation);
            painter.setPen(chartPen(kind, m_colours, m_layout.unit));
            painter.drawPolygon(
                signalOutline(kind, m_layout.unit).translated(m_layout.at(reading.day(), reading.value)));
        }
    }
}

void ChartDrawing::paintFlags(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    const qreal round = m_layout.unit * 3;
    for (const ChartFlag &flag : m_layout.flags) {
        painter.setPen(chartPen(Kind::Note, m_colours, m_layout.unit));
        const QRectF &box = flag.label.rect;
        for (const qreal day : flag.days) {
            painter.drawLine(QPointF(day, m_layout.plot.bottom()),
                QPointF(std::clamp(day, box.left() + round, box.right() - round), box.top()));
        }
        painter.drawRoundedRect(box, round, round);
        painter.setPen(m_colours.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, flag.label.words);
    }
}

void ChartDrawing::paintSmallPrint(QPainter &painter) const
{
    QFont small = m_font;
    if (small.pixelSize() > 0)
        small.setPixelSize(std::max(1, qRound(small.pixelSize() * smallPrint)));
    else
        small.setPointSizeF(small.pointSizeF() * smallPrint);
    painter.setFont(small);
    painter.setPen(m_colours.baseline);
    painter.drawText(m_layout.ruleSet.rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip,
        m_layout.ruleSet.words);
    painter.setFont(m_font);
}

} // namespace waymark
