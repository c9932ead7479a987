#include "charts/ChartLabels.h"

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

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
            const qreal reach = layout.unit * (run.at(index).isSignal() ? 9 : 7);
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

bool isFree(const QRectF &rect, const ChartLayout &layout, const Measured &measured)
{
    const auto isHit = [&rect](const QRectF &other) { return other.intersects(rect); };
    const auto isHitLabel = [&isHit](const ChartLabel &other) { return isHit(other.rect); };
    return layout.plot.contains(rect) && std::none_of(measured.markers.begin(), measured.markers.end(), isHit)
        && std::none_of(layout.targets.begin(), layout.targets.end(), isHitLabel)
        && std::none_of(layout.comparators.begin(), layout.comparators.end(), isHitLabel);
}

bool isOffLines(const QRectF &rect, const Measured &measured)
{
    return std::none_of(
        measured.lines.begin(), measured.lines.end(), [&rect](const QLineF &line) { return crosses(rect, line); });
}

/// The first of the places that hides nothing; at worst one that lies over a line. Null where there is none.
QRectF firstFree(const QList<QRectF> &places, const ChartLayout &layout, const Measured &measured)
{
    QRectF overLine;
    for (const QRectF &rect : places) {
        if (!isFree(rect, layout, measured))
            continue;
        if (isOffLines(rect, measured))
            return rect;
        if (overLine.isNull())
            overLine = rect;
    }
    return overLine;
}

QList<QRectF> placesBeside(const QPointF &target, const QSizeF &size, qreal unit)
{
    const qreal across = unit * 6;
    const qreal up = unit * 3;
    return {QRectF(target + QPointF(across, -up - size.height()), size), QRectF(target + QPointF(across, up), size),
        QRectF(target + QPointF(-across - size.width(), -up - size.height()), size),
        QRectF(target + QPointF(-across - size.width(), up), size)};
}

QString flagWords(qsizetype first, qsizetype last)
{
    return first == last ? QString::number(first + 1) : u"%1–%2"_s.arg(first + 1).arg(last + 1);
}

/// In the middle over its days, but inside the row.
void placeFlag(ChartFlag &flag, const QRectF &row, const QFontMetricsF &metrics)
{
    flag.label.words = flagWords(flag.first, flag.last);
    const qreal width = metrics.horizontalAdvance(flag.label.words) + metrics.height() * 0.5;
    const qreal middle = (flag.days.first() + flag.days.last()) / 2;
    const qreal left = std::clamp(middle - width / 2, row.left(), std::max(row.left(), row.right() - width));
    flag.label.rect = QRectF(left, row.top(), width, row.height());
}

} // namespace

QList<ChartComparator> placeComparators(
    ChartLayout &layout, const ChartData &data, const QList<ChartComparator> &comparators, const QFontMetricsF &metrics)
{
    const Measured measured = measuredOn(layout, data);
    QList<ChartComparator> unnamed;
    for (const ChartComparator &comparator : comparators) {
        const QSizeF size(metrics.horizontalAdvance(comparator.words), metrics.height());
        const QPointF end(layout.plot.right() - size.width(), layout.at(data.last.lastDay(), comparator.value).y());
        const QPointF off(0, layout.unit * 2);
        const bool isShort = size.width() < layout.plot.width() * 0.6;
        const QRectF rect = isShort
            ? firstFree(
                {QRectF(end - off - QPointF(0, size.height()), size), QRectF(end + off, size)}, layout, measured)
            : QRectF();
        if (rect.isNull())
            unnamed.append(comparator);
        else
            layout.comparators.append({rect, comparator.words});
    }
    return unnamed;
}

void placeTargets(ChartLayout &layout, const ChartData &data, const QFontMetricsF &metrics)
{
    const Measured measured = measuredOn(layout, data);
    for (const ChartStep &step : data.steps) {
        if (step.isBaseline || step.isCut)
            continue;
        const QSizeF size(metrics.horizontalAdvance(step.words), metrics.height());
        const QRectF rect =
            firstFree(placesBeside(layout.at(step.from, step.value), size, layout.unit), layout, measured);
        if (!rect.isNull())
            layout.targets.append({rect, step.words});
    }
}

qreal flagHeight(const QFontMetricsF &metrics)
{
    return metrics.height() * 1.1;
}

void placeFlags(ChartLayout &layout, const ChartData &data, const QRectF &row, const QFontMetricsF &metrics)
{
    const qreal gap = metrics.height() * 0.25;
    for (qsizetype index = 0; index < data.notes.size(); ++index) {
        ChartFlag flag{{}, {layout.xOf(data.notes.at(index).on)}, index, index};
        placeFlag(flag, row, metrics);
        // One that comes too close joins the one before, which may then come too close itself.
        while (!layout.flags.isEmpty() && layout.flags.last().label.rect.right() + gap > flag.label.rect.left()) {
            const ChartFlag before = layout.flags.takeLast();
            flag.first = before.first;
            flag.days = before.days + flag.days;
            placeFlag(flag, row, metrics);
        }
        layout.flags.append(flag);
    }
}

} // namespace waymark
