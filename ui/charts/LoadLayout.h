#pragma once

#include "analysis/People.h"
#include "charts/ChartLayout.h"

namespace waymark {

/// Where everything of a load chart goes, as plain arithmetic on the rectangle and the font. Bars stand side by side in
/// slots of one width, from the left; no two labels of a row overlap.
struct LoadLayout
{
    qreal unit = 1; ///< width of a thin line
    QRectF plot;
    int highest = 1; ///< actions at the top of the plot
    qsizetype slotCount = 1; ///< as wide as the plot; more than bars where those are few
    QList<qreal> levels; ///< y of each level of the grid, the lowest first
    QList<ChartLabel> values; ///< beside the levels
    QList<ChartLabel> names; ///< under the bars, as many as have room
    QList<ChartLabel> numbers; ///< over the bars, as many as have room
    QList<QRectF> bars; ///< one for each, in order; empty ones have no height
};

[[nodiscard]] LoadLayout layoutLoad(
    const QList<analysis::LoadBar> &bars, const QRectF &rect, const QFontMetricsF &metrics);

/// "Mar 2023" under a bar; "Earlier", "Later".
[[nodiscard]] QString loadBarName(const analysis::LoadBar &bar);
/// "March 2023: 11 actions", "before March 2023: 2 actions"
[[nodiscard]] QString loadBarWords(const QList<analysis::LoadBar> &bars, qsizetype bar);

} // namespace waymark
