#include "charts/ChartFitting.h"

#include "charts/ChartLabels.h"
#include "charts/ChartLegend.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace waymark {

using namespace analysis;

namespace {

/// Lines of text between the axis and what stands under it: a little more than half the number at its end reaches down.
constexpr qreal underAxis = 0.55;

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
    const qreal top = layout.plot.bottom() + metrics.height() * underAxis
        + (data.notes.isEmpty() ? 0 : flagHeight(metrics) + metrics.height() * 0.4);
    for (const MonthTick &tick : monthTicks(data.first, data.last, atMost)) {
        layout.monthTicks.append(layout.xOf(tick.month.firstDay()));
        const qreal middle = layout.xOf(tick.month.firstDay().addDays(14));
        const qreal width = metrics.horizontalAdvance(tick.words);
        layout.months.append({QRectF(middle - width / 2, top, width, metrics.height()), tick.words});
    }
}

/// Between what is due and as much short of it as still is amber, from edge to edge of each step.
void placeTolerance(ChartLayout &layout, const ChartData &data)
{
    if (!data.tolerance)
        return;
    const double reach = data.isToleranceAbove ? *data.tolerance : -*data.tolerance;
    const auto inside = [&layout](double value) { return std::clamp(value, layout.lowest, layout.highest); };
    for (const ChartStep &step : data.steps) {
        layout.tolerance.append(QPolygonF{layout.at(step.from, step.value), layout.at(step.to, step.end()),
            layout.at(step.to, inside(step.end() + reach)), layout.at(step.from, inside(step.value + reach))});
    }
}

void placeRuleSet(ChartLayout &layout, const QString &words, const QRectF &inner, const QFontMetricsF &metrics)
{
    if (words.isEmpty())
        return;
    // Measured in the size of the rest: a little wider and it breaks as early as the small print will.
    const QRectF wide(0, 0, inner.width() / smallPrint * 0.96, 10000);
    const qreal height = metrics.boundingRect(wide, Qt::TextWordWrap, words).height() * smallPrint;
    layout.ruleSet = {QRectF(inner.left(), inner.bottom() - height, inner.width(), height), words};
}

/// The key on top, the small print at the bottom, what is left for the plot with its numbers, flags and months.
void placePlot(ChartLayout &layout, const ChartData &data, const QList<ChartComparator> &unnamed, const QRectF &inner,
    const QFontMetricsF &metrics)
{
    const qreal height = metrics.height();
    layout.legend = legendOf(data, unnamed);
    const qreal legendHeight = placeLegend(layout.legend, inner, metrics);
    placeRuleSet(layout, data.ruleSet, inner, metrics);
    // The first and last month may stick out by half their name.
    const qreal half = metrics.horizontalAdvance(Month(2026, 9).shortWords()) / 2;
    const qreal left = std::max(widestOf(data.valueTicks, metrics) + height * 0.4, half);
    const qreal flags = data.notes.isEmpty() ? 0 : flagHeight(metrics) + height * 0.4;
    const qreal print = layout.ruleSet.words.isEmpty() ? 0 : layout.ruleSet.rect.height() + height * 0.3;
    layout.plot = inner.adjusted(left, legendHeight + height * 0.8, -half, -height * (1.2 + underAxis) - flags - print);
    if (layout.plot.width() < height || layout.plot.height() < height)
        layout.plot.setSize(layout.plot.size().expandedTo(QSizeF(height, height)));
}

/// Names that go into the key make the plot less high, so that others may lose their room: then all of them go there.
void placePlotAndComparators(
    ChartLayout &layout, const ChartData &data, const QRectF &inner, const QFontMetricsF &metrics)
{
    placePlot(layout, data, {}, inner, metrics);
    const QList<ChartComparator> unnamed = placeComparators(layout, data, data.comparators, metrics);
    if (unnamed.isEmpty())
        return;
    QList<ChartComparator> named;
    for (const ChartComparator &comparator : data.comparators) {
        if (std::any_of(layout.comparators.begin(), layout.comparators.end(),
                [&comparator](const ChartLabel &label) { return label.words == comparator.words; }))
            named.append(comparator);
    }
    layout.comparators.clear();
    placePlot(layout, data, unnamed, inner, metrics);
    if (!placeComparators(layout, data, named, metrics).isEmpty()) {
        layout.comparators.clear();
        placePlot(layout, data, data.comparators, inner, metrics);
    }
}

} // namespace

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
    const qreal height = metrics.height();
    const QRectF inner = rect.adjusted(height * 0.5, height * 0.4, -height * 0.5, -height * 0.4);
    placePlotAndComparators(layout, data, inner, metrics);
    placeTolerance(layout, data);
    placeValues(layout, data, metrics);
    placeMonths(layout, data, metrics);
    placeTargets(layout, data, metrics);
    const QRectF row(inner.left(), layout.plot.bottom() + height * underAxis, inner.width(), flagHeight(metrics));
    placeFlags(layout, data, row, metrics);
    return layout;
}

int leastChartHeight(const ChartData &data, qreal width, const QFontMetricsF &metrics)
{
    const qreal usual = metrics.height() * 11;
    const qreal high = metrics.height() * 1000; // so high that nothing is short of room
    const ChartLayout layout = layoutChart(data, QRectF(0, 0, width, high), metrics);
    if (layout.plot.isNull())
        return qCeil(usual);
    return qCeil(std::max(usual, high - layout.plot.height() + metrics.height() * 5));
}

} // namespace waymark
