#include "charts/ChartScene.h"

#include "charts/ChartPens.h"

#include <QtCharts/QLineSeries>

namespace waymark {

using namespace analysis;
using Kind = LegendEntry::Kind;

namespace {

QPointF pointAt(QDate day, double value)
{
    return {static_cast<qreal>(day.toJulianDay()), value};
}

QPointF pointOf(const ChartReading &reading)
{
    return pointAt(reading.day(), reading.value);
}

QRectF plotWithRoom(const ChartLayout &layout)
{
    const qreal room = readingMarker(layout.unit);
    return layout.plot.adjusted(-room, -room, room, room);
}

} // namespace

ChartScene::ChartScene(
    const ChartData &data, const ChartColours &colours, const QRectF &rect, const ChartLayout &layout)
    : m_colours(colours)
    , m_unit(layout.unit)
    , m_chart(new QChart)
    , m_days(new QValueAxis(m_chart))
    , m_values(new QValueAxis(m_chart))
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    addAxes(data, layout);
    // What lies on top comes last: readings over targets over what was reckoned.
    addLevels(data);
    addTargets(data);
    addReadings(data);
    addProjections(data);
    m_chart->resize(rect.size());
    m_chart->setPlotArea(plotWithRoom(layout).translated(-rect.topLeft()));
    m_scene.setSceneRect(QRectF(QPointF(), rect.size()));
}

void ChartScene::paint(QPainter &painter, const QRectF &rect)
{
    m_scene.render(&painter, rect, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

int ChartScene::drawnReadings() const
{
    int count = 0;
    for (const QScatterSeries *series : m_readings)
        count += series ? series->count() : 0;
    return count;
}

void ChartScene::addAxes(const ChartData &data, const ChartLayout &layout)
{
    // Qt Charts cuts markers at the edge of its plot area, so that is larger than ours, and its axes reach as much
    // further.
    const QRectF wide = plotWithRoom(layout);
    const double days = static_cast<double>(data.first.firstDay().daysTo(data.last.lastDay()) + 1);
    const double dayRoom = days * (wide.width() / layout.plot.width() - 1) / 2;
    const double valueRoom = (layout.highest - layout.lowest) * (wide.height() / layout.plot.height() - 1) / 2;
    const auto firstDay = static_cast<double>(data.first.firstDay().toJulianDay());
    m_days->setRange(firstDay - dayRoom, firstDay + days + dayRoom);
    m_values->setRange(layout.lowest - valueRoom, layout.highest + valueRoom);
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_days->setVisible(false);
    m_values->setVisible(false);
}

void ChartScene::addWay(const QList<ChartStep> &steps, bool hasBaseline, Kind kind)
{
    QList<QPointF> way;
    for (const ChartStep &step : steps) {
        // A level baseline has a line of its own.
        if (step.isBaseline && hasBaseline && !step.endValue)
            continue;
        way << pointAt(step.from, step.value) << pointAt(step.to, step.end());
    }
    addLine(way, kind);
}

void ChartScene::addTargets(const ChartData &data)
{
    for (const ChartCourse &course : data.courses) {
        addWay(
            course.steps, data.baseline.has_value(), course.course == Course::Hopeful ? Kind::Hopeful : Kind::Cautious);
    }
    addWay(data.steps, data.baseline.has_value(), Kind::Target);
    QList<QPointF> due;
    for (const ChartStep &step : data.steps) {
        if (!step.isBaseline && !step.isCut)
            due << pointAt(step.from, step.value);
    }
    addMarkers(due, QScatterSeries::MarkerShapeRotatedRectangle, targetMarker(m_unit), QPen(m_colours.target, m_unit),
        m_colours.target);
}

void ChartScene::addLevels(const ChartData &data)
{
    const auto across = [&data](double value) {
        return QList{pointAt(data.first.firstDay(), value), pointAt(data.last.lastDay().addDays(1), value)};
    };
    for (const Month month : data.seriesBreaks) {
        addLine({pointAt(month.firstDay(), data.valueTicks.first().value),
                    pointAt(month.firstDay(), data.valueTicks.last().value)},
            Kind::SeriesBreak);
    }
    if (data.baseline)
        addLine(across(*data.baseline), Kind::Baseline);
    for (const ChartComparator &comparator : data.comparators)
        addLine(across(comparator.value), Kind::Comparator);
    for (const ChartLevel &level : data.levels) {
        const Kind kind = level.kind == ChartLevel::Kind::Limit ? Kind::Limit
            : level.kind == ChartLevel::Kind::Mean              ? Kind::Mean
                                                                : Kind::Median;
        addLine({pointAt(level.from.firstDay(), level.value), pointAt(level.to.lastDay(), level.value)}, kind);
    }
}

void ChartScene::addReadings(const ChartData &data)
{
    QList<QPointF> firm;
    QList<QPointF> provisional;
    for (const QList<ChartReading> &run : data.runs) {
        QList<QPointF> line;
        for (const ChartReading &reading : run) {
            addRange(reading);
            line << pointOf(reading);
            (reading.isProvisional ? provisional : firm) << pointOf(reading);
        }
        if (data.isJoined())
            addLine(line, Kind::Reading);
    }
    const QPen pen(m_colours.reading, m_unit * 1.6);
    m_readings << addMarkers(firm, QScatterSeries::MarkerShapeCircle, readingMarker(m_unit), pen, m_colours.reading);
    m_readings << addMarkers(
        provisional, QScatterSeries::MarkerShapeCircle, readingMarker(m_unit), pen, m_colours.ground);
}

void ChartScene::addProjections(const ChartData &data)
{
    QList<QPointF> line;
    QList<QPointF> points;
    for (const ChartReading &reading : data.projections) {
        addRange(reading);
        points << pointOf(reading);
    }
    if (points.isEmpty())
        return;
    if (!data.runs.isEmpty() && pointOf(data.runs.last().last()).x() < points.first().x())
        line << pointOf(data.runs.last().last());
    addLine(line + points, Kind::Projected);
    m_readings << addMarkers(points, QScatterSeries::MarkerShapeCircle, readingMarker(m_unit),
        QPen(m_colours.reading, m_unit * 1.6), m_colours.ground);
}

void ChartScene::addRange(const ChartReading &point)
{
    if (!point.low || !point.high)
        return;
    addLine({pointAt(point.day(), *point.low), pointAt(point.day(), *point.high)}, Kind::Range);
    for (const double end : {*point.low, *point.high})
        addLine({pointAt(point.day().addDays(-5), end), pointAt(point.day().addDays(5), end)}, Kind::Range);
}

void ChartScene::addLine(const QList<QPointF> &points, Kind kind)
{
    if (points.size() < 2)
        return;
    auto *series = new QLineSeries(m_chart);
    series->setPen(chartPen(kind, m_colours, m_unit));
    attach(series, points);
}

QScatterSeries *ChartScene::addMarkers(
    const QList<QPointF> &points, QScatterSeries::MarkerShape shape, qreal size, const QPen &pen, const QBrush &brush)
{
    if (points.isEmpty())
        return nullptr;
    auto *series = new QScatterSeries(m_chart);
    series->setMarkerShape(shape);
    series->setMarkerSize(size);
    series->setPen(pen);
    series->setBrush(brush);
    attach(series, points);
    return series;
}

void ChartScene::attach(QXYSeries *series, const QList<QPointF> &points)
{
    series->append(points);
    m_chart->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

} // namespace waymark
