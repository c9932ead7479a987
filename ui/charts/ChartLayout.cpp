#include "charts/ChartLayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark {

using namespace analysis;

namespace {

struct LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartLegend)
};

template <typename Has> bool anyReading(const ChartData &data, Has has)
{
    return std::any_of(data.runs.begin(), data.runs.end(), [&has](const QList<ChartReading> &run) {
        return std::any_of(run.begin(), run.end(), has);
    }) || std::any_of(data.projections.begin(), data.projections.end(), has);
}

bool hasLevel(const ChartData &data, ChartLevel::Kind kind)
{
    return std::any_of(
        data.levels.begin(), data.levels.end(), [kind](const ChartLevel &level) { return level.kind == kind; });
}

/// Only what is there has a line in the key.
QList<LegendEntry> entriesOf(const ChartData &data)
{
    using Kind = LegendEntry::Kind;
    QList<LegendEntry> entries;
    const auto add = [&entries](bool isThere, Kind kind, const QString &words) {
        if (isThere)
            entries.append({kind, words, {}, {}});
    };
    add(!data.runs.isEmpty(), Kind::Reading, LegendWords::tr("Reading"));
    add(anyReading(data, [](const ChartReading &point) { return point.isProvisional && !point.isProjected; }),
        Kind::Provisional, LegendWords::tr("Provisional"));
    add(!data.projections.isEmpty(), Kind::Projected, LegendWords::tr("Projected"));
    add(anyReading(data, [](const ChartReading &point) { return point.low && point.high; }), Kind::Range,
        LegendWords::tr("Range"));
    add(anyReading(data, [](const ChartReading &point) { return point.isSignal; }), Kind::Signal,
        LegendWords::tr("Sign of change"));
    add(std::any_of(data.steps.begin(), data.steps.end(), [](const ChartStep &step) { return !step.isBaseline; }),
        Kind::Target, LegendWords::tr("Target"));
    add(data.baseline.has_value(), Kind::Baseline, LegendWords::tr("Baseline"));
    add(hasLevel(data, ChartLevel::Kind::Median), Kind::Median, LegendWords::tr("Median"));
    add(hasLevel(data, ChartLevel::Kind::Mean), Kind::Mean, LegendWords::tr("Mean"));
    add(hasLevel(data, ChartLevel::Kind::Limit), Kind::Limit, LegendWords::tr("Process limits"));
    add(!data.seriesBreaks.isEmpty(), Kind::SeriesBreak, LegendWords::tr("Counted differently"));
    return entries;
}

/// Lays the entries into rows from the top left on; gives the height they take.
qreal placeLegend(QList<LegendEntry> &entries, const QRectF &rect, const QFontMetricsF &metrics)
{
    const qreal row = metrics.height() * 1.3;
    const qreal sample = metrics.height() * 2;
    const qreal space = metrics.height() * 0.4;
    qreal x = rect.left();
    qreal y = rect.top();
    for (LegendEntry &entry : entries) {
        const qreal width = metrics.horizontalAdvance(entry.words);
        if (x > rect.left() && x + sample + space + width > rect.right()) {
            x = rect.left();
            y += row;
        }
        entry.sample = QRectF(x, y, sample, row);
        entry.text = QRectF(x + sample + space, y, width, row);
        x = entry.text.right() + metrics.height() * 1.2;
    }
    return entries.isEmpty() ? 0 : y + row - rect.top();
}

qreal widestOf(const QList<ValueTick> &ticks, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const ValueTick &tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.words));
    return widest;
}

void placeValues(ChartLayout &layout, const ChartData &data, const QFontMetricsF &metrics)
{
    const qreal height = metrics.height();
    const qreal width = widestOf(data.valueTicks, metrics);
    const qreal apart = layout.plot.height() / static_cast<qreal>(std::max<qsizetype>(1, data.valueTicks.size() - 1));
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(height * 1.2 / std::max(apart, 0.001))));
    for (const ValueTick &tick : data.valueTicks)
        layout.levels.append(layout.at(data.first.firstDay(), tick.value).y());
    for (qsizetype index = 0; index < data.valueTicks.size(); index += every) {
        const ValueTick &tick = data.valueTicks.at(index);
        const qreal y = layout.at(data.first.firstDay(), tick.value).y();
        layout.values.append(
            {QRectF(layout.plot.left() - height * 0.4 - width, y - height / 2, width, height), tick.words});
    }
}

void placeMonths(ChartLayout &layout, const ChartData &data, const QFontMetricsF &metrics)
{
    const qreal widest = metrics.horizontalAdvance(Month(2026, 9).shortWords()) * 1.3;
    const int atMost = std::max(1, static_cast<int>(layout.plot.width() / widest));
    for (const MonthTick &tick : monthTicks(data.first, data.last, atMost)) {
        layout.monthTicks.append(layout.xOf(tick.month.firstDay()));
        const qreal middle = layout.xOf(tick.month.firstDay().addDays(14));
        const qreal width = metrics.horizontalAdvance(tick.words);
        layout.months.append(
            {QRectF(middle - width / 2, layout.plot.bottom() + metrics.height() * 0.4, width, metrics.height()),
                tick.words});
    }
}

bool crosses(const QRectF &rect, const QLineF &line)
{
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    return rect.contains(line.p1()) || std::any_of(std::begin(edges), std::end(edges), [&line](const QLineF &edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

/// What was measured, which no label may hide.
struct Measured
{
    QList<QRectF> markers;
    QList<QLineF> lines;
};

Measured measuredOn(const ChartLayout &layout, const ChartData &data)
{
    Measured measured;
    const auto add = [&](const QList<ChartReading> &run, bool isJoined) {
        for (qsizetype index = 0; index < run.size(); ++index) {
            const QPointF place = layout.at(run.at(index).day(), run.at(index).value);
            const qreal reach = layout.unit * 7;
            measured.markers.append(QRectF(place - QPointF(reach, reach), place + QPointF(reach, reach)));
            if (isJoined && index > 0)
                measured.lines.append(QLineF(layout.at(run.at(index - 1).day(), run.at(index - 1).value), place));
        }
    };
    for (const QList<ChartReading> &run : data.runs)
        add(run, data.isJoined());
    add(data.projections, true);
    return measured;
}

/// The first place beside a target that hides nothing; at worst one that lies over a line. Null where there is none:
/// the table says it.
QRectF placeBeside(const QPointF &target, const QSizeF &size, const ChartLayout &layout, const Measured &measured)
{
    const qreal across = layout.unit * 6;
    const qreal up = layout.unit * 3;
    QRectF overLine;
    for (const QPointF &corner : {QPointF(across, -up - size.height()), QPointF(across, up),
             QPointF(-across - size.width(), -up - size.height()), QPointF(-across - size.width(), up)}) {
        const QRectF rect(target + corner, size);
        const auto isHit = [&rect](const QRectF &other) { return other.intersects(rect); };
        const bool isFree = layout.plot.contains(rect)
            && std::none_of(measured.markers.begin(), measured.markers.end(), isHit)
            && std::none_of(layout.targets.begin(), layout.targets.end(),
                [&isHit](const ChartLabel &other) { return isHit(other.rect); });
        if (!isFree)
            continue;
        if (std::none_of(measured.lines.begin(), measured.lines.end(),
                [&rect](const QLineF &line) { return crosses(rect, line); }))
            return rect;
        if (overLine.isNull())
            overLine = rect;
    }
    return overLine;
}

void placeTargets(ChartLayout &layout, const ChartData &data, const QFontMetricsF &metrics)
{
    const Measured measured = measuredOn(layout, data);
    for (const ChartStep &step : data.steps) {
        if (step.isBaseline)
            continue;
        const QSizeF size(metrics.horizontalAdvance(step.words), metrics.height());
        const QRectF rect = placeBeside(layout.at(step.from, step.value), size, layout, measured);
        if (!rect.isNull())
            layout.targets.append({rect, step.words});
    }
}

} // namespace

qreal ChartLayout::xOf(QDate day) const
{
    return plot.left() + placeOf(day, first, last) * plot.width();
}

QPointF ChartLayout::at(QDate day, double value) const
{
    return {xOf(day), plot.bottom() - (value - lowest) / (highest - lowest) * plot.height()};
}

ChartLayout layoutChart(const ChartData &data, const QRectF &rect, const QFontMetricsF &metrics)
{
    ChartLayout layout;
    layout.unit = metrics.height() / 16;
    if (data.isEmpty() || data.valueTicks.isEmpty())
        return layout;
    layout.first = data.first;
    layout.last = data.last;
    layout.lowest = data.valueTicks.first().value;
    layout.highest = data.valueTicks.last().value;
    layout.legend = entriesOf(data);
    const qreal height = metrics.height();
    const QRectF inner = rect.adjusted(height * 0.5, height * 0.4, -height * 0.5, -height * 0.4);
    const qreal legendHeight = placeLegend(layout.legend, inner, metrics);
    // The first and last month may stick out by half their name.
    const qreal half = metrics.horizontalAdvance(Month(2026, 9).shortWords()) / 2;
    const qreal left = std::max(widestOf(data.valueTicks, metrics) + height * 0.4, half);
    layout.plot = inner.adjusted(left, legendHeight + height * 0.8, -half, -height * 1.6);
    if (layout.plot.width() < height || layout.plot.height() < height)
        layout.plot.setSize(layout.plot.size().expandedTo(QSizeF(height, height)));
    placeValues(layout, data, metrics);
    placeMonths(layout, data, metrics);
    placeTargets(layout, data, metrics);
    return layout;
}

} // namespace waymark
