#pragma once

#include "analysis/ChartData.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QPolygonF>
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
        Improvement,
        Concern,
        Change,
        Target,
        Tolerance,
        Hopeful,
        Cautious,
        Baseline,
        Comparator,
        Median,
        Mean,
        Limit,
        SeriesBreak,
        Note
    };
    Kind kind = Kind::Reading;
    QString words;
    QRectF sample;
    QRectF text;
};

/// What happened, as a flag under the time axis: its number, or "2–4" where they stand too close for one each.
struct ChartFlag
{
    ChartLabel label;
    QList<qreal> days; ///< x of each, where its stem stands on the axis
    qsizetype first = 0; ///< the notes it stands for, as indexes
    qsizetype last = 0;
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
    QList<ChartLabel> comparators; ///< at the right end of their lines; those without room are named in the key
    QList<ChartFlag> flags;
    QList<QPolygonF> tolerance; ///< between what is due and what still is amber
    QList<LegendEntry> legend;
    ChartLabel ruleSet; ///< under everything, in small print; may take several lines

    /// The place of a value on a day.
    [[nodiscard]] QPointF at(QDate day, double value) const;
    [[nodiscard]] qreal xOf(QDate day) const;

    Month first;
    Month last;
    double lowest = 0;
    double highest = 1;
};

/// Size of the rule set's print against the rest.
constexpr qreal smallPrint = 0.85;

} // namespace waymark
