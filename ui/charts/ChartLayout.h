#pragma once

#include "analysis/ChartData.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>

namespace waymark {

/// Words in a place. No two labels of a layout overlap.
struct ChartLabel
{
    QRectF rect;
    QString words;
};

/// A line of the chart's key: a sample of how it is drawn, and its name.
struct LegendEntry
{
    enum class Kind {
        Reading,
        Provisional,
        Projected,
        Range,
        Target,
        Baseline,
        Median,
        Mean,
        Limit,
        Signal,
        SeriesBreak
    };
    Kind kind = Kind::Reading;
    QString words;
    QRectF sample;
    QRectF text;
};

/// Where everything of a chart goes, as plain arithmetic on the rectangle and the font; drawing adds lines and colours.
struct ChartLayout
{
    qreal unit = 1; ///< width of a thin line: a sixteenth of the font's height, so that print and screen look alike
    QRectF plot;
    QList<ChartLabel> values; ///< beside the levels that have room for a number
    QList<ChartLabel> months; ///< under the middle of their months
    QList<qreal> levels; ///< y of each level of the grid
    QList<qreal> monthTicks; ///< x of the first of each named month
    QList<ChartLabel> targets; ///< at the beginning of each target's step, where there is room
    QList<LegendEntry> legend;

    /// The place of a value on a day.
    [[nodiscard]] QPointF at(QDate day, double value) const;
    [[nodiscard]] qreal xOf(QDate day) const;

    Month first;
    Month last;
    double lowest = 0;
    double highest = 1;
};

/// Of data that has nothing to draw only the unit is set.
[[nodiscard]] ChartLayout layoutChart(
    const analysis::ChartData &data, const QRectF &rect, const QFontMetricsF &metrics);

} // namespace waymark
