#pragma once

#include "charts/ChartColours.h"
#include "charts/ChartLayout.h"

#include <QGraphicsScene>
#include <QtCharts/QChart>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

class QPainter;

namespace waymark {

/// The part of a drawing that Qt Charts does: the series.
class ChartScene
{
public:
    ChartScene(
        const analysis::ChartData &data, const ChartColours &colours, const QRectF &rect, const ChartLayout &layout);

    void paint(QPainter &painter, const QRectF &rect);
    [[nodiscard]] int drawnReadings() const;

private:
    void addAxes(const analysis::ChartData &data, const ChartLayout &layout);
    void addWay(const QList<analysis::ChartStep> &steps, bool hasBaseline, LegendEntry::Kind kind);
    void addTargets(const analysis::ChartData &data);
    void addLevels(const analysis::ChartData &data);
    void addReadings(const analysis::ChartData &data);
    void addProjections(const analysis::ChartData &data);
    void addRange(const analysis::ChartReading &point);

    void addLine(const QList<QPointF> &points, LegendEntry::Kind kind);
    QScatterSeries *addMarkers(const QList<QPointF> &points, QScatterSeries::MarkerShape shape, qreal size,
        const QPen &pen, const QBrush &brush);
    void attach(QXYSeries *series, const QList<QPointF> &points);

    ChartColours m_colours;
    qreal m_unit;
    QGraphicsScene m_scene;
    QChart *m_chart; ///< owned by the scene
    QValueAxis *m_days;
    QValueAxis *m_values;
    QList<QScatterSeries *> m_readings; ///< the markers of readings and projections
};

} // namespace waymark
