#include "Charts.h"

#include "charts/ChartDrawing.h"
#include "DeskParts.h"
#include "edit/KpiEdits.h"
#include "Measure.h"
#include "Plans.h"
#include "views/kpis/ChartWall.h"

#include <QCoreApplication>
#include <QFile>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cstdlib>

namespace waymark::bench {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;
const QDate today(2024, 1, 15);
constexpr QSize chartSize(640, 320);

class BenchDay : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(bench::today, QTime(9, 0), Qt::UTC); }
    [[nodiscard]] QDate today() const override { return bench::today; }
};

void readAYear(PlanDocument &document)
{
    int number = 0;
    for (const Id &kpi : document.plan().children(RecordKind::Kpi)) {
        ++number;
        for (int month = 0; month < months; ++month) {
            edit::ReadingInput input;
            input.value = 5 + (number * 13 + month * 7) % 90;
            if (!document.submit(edit::setReading(document.plan(), kpi, Month(2023, 1).plus(month), input)))
                std::exit(1);
        }
    }
}

void paintBare(QPainter &painter, const ChartData &data)
{
    QGraphicsScene scene;
    auto *chart = new QChart; // the scene's
    scene.addItem(chart);
    chart->legend()->hide();
    const auto add = [chart](const QList<QPointF> &points) {
        auto *series = new QLineSeries(chart);
        series->append(points);
        chart->addSeries(series);
    };
    const auto day = [](QDate date) { return static_cast<qreal>(date.toJulianDay()); };
    for (const QList<ChartReading> &run : data.runs) {
        QList<QPointF> points;
        for (const ChartReading &reading : run)
            points.append(QPointF(day(reading.day()), reading.value));
        add(points);
    }
    QList<QPointF> steps;
    for (const ChartStep &step : data.steps)
        steps << QPointF(day(step.from), step.value) << QPointF(day(step.to), step.end());
    add(steps);
    chart->createDefaultAxes();
    chart->resize(chartSize);
    scene.setSceneRect(QRectF(QPointF(), chartSize));
    scene.render(&painter, QRectF(QPointF(), chartSize), scene.sceneRect());
}

void paintOurs(QPainter &painter, const ChartData &data)
{
    const ChartColours colours = ChartColours::of(Theme::light());
    ChartDrawing(
        data, colours, QRectF(QPointF(), chartSize), painter.font(), QFontMetricsF(painter.font(), painter.device()))
        .paint(painter);
}

} // namespace

void measureCharts(BenchPlan &original)
{
    const QString copy = original.path + u".charts"_s;
    if (!QFile::copy(original.path, copy))
        std::exit(1);
    const auto opened = PlanDocument::open(copy, original.context());
    if (!opened)
        std::exit(1);
    PlanDocument &document = **opened;
    readAYear(document);
    QList<ChartData> charts;
    for (const Kpi *kpi : document.plan().all<Kpi>())
        charts.append(chartData(document.plan(), *kpi, today));
    const BenchDay clock;
    RandomIds ids;
    test::DeskParts parts(document, clock, ids);
    ChartWall wall(parts.context);
    wall.resize(1280, 4000); // so high that all of them are in view
    QImage image(chartSize, QImage::Format_RGB32);
    QPixmap page(wall.size());
    const auto paintAll = [&](void (*paint)(QPainter &, const ChartData &)) {
        for (const ChartData &data : std::as_const(charts)) {
            QPainter painter(&image);
            paint(painter, data);
        }
    };
    const QList<double> times = mediansMs(
        9, {[&](int) { paintAll(&paintBare); }, [&](int) { paintAll(&paintOurs); }, [&](int) { wall.render(&page); }});
    const QString count = QString::number(charts.size());
    printFigure(count + u" full charts painted ÷ bare Qt Charts of the same points"_s, times.at(1), times.at(0),
        u"ms"_s, u"≤ 1.2"_s);
    printFigure(count + u" small charts on their page ÷ bare Qt Charts of the same points"_s, times.at(2), times.at(0),
        u"ms"_s, u"≤ 1.2"_s);
}

} // namespace waymark::bench
