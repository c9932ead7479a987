#pragma once

#include "charts/ChartLayout.h"

namespace waymark {

// Fits a chart into a rectangle: what goes where, and what has no room.

/// Of data that has nothing to draw only the unit is set.
[[nodiscard]] ChartLayout layoutChart(
    const analysis::ChartData &data, const QRectF &rect, const QFontMetricsF &metrics);

/// How high a chart of that width must be, so that its plot has room beside all its words.
[[nodiscard]] int leastChartHeight(const analysis::ChartData &data, qreal width, const QFontMetricsF &metrics);

} // namespace waymark
