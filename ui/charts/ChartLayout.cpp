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

void placeTargets(ChartLayout &layout, const ChartData &data, const QFontMetricsF &metrics)
{
    for (const ChartStep &step : data.steps) {
        if (step.isBaseline)
            continue;
        const QPointF at = layout.at(step.from, step.value);
        const qreal width = metrics.horizontalAdvance(step.words);
        QRectF rect(at.x() + layout.unit * 6, at.y() - metrics.height() - layout.unit * 3, width, metrics.height());
        if (rect.top() < layout.plot.top())
            rect.moveTop(at.y() + layout.unit * 3);
        const bool isFree = std::none_of(layout.targets.begin(), layout.targets.end(),
            [&rect](const ChartLabel &other) { return other.rect.intersects(rect); });
        if (isFree && rect.right() <= layout.plot.right())
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
