#pragma once

#include "charts/ChartLayout.h"

namespace waymark {

/// The key of a chart. Only what is there has a line in it.

/// `unnamed` are comparators that had no room for their names in the plot: each gets a line of its own.
[[nodiscard]] QList<LegendEntry> legendOf(
    const analysis::ChartData &data, const QList<analysis::ChartComparator> &unnamed);

/// Lays the entries into rows from the top left on, words too long for a row cut at its end; gives the height they
/// take.
[[nodiscard]] qreal placeLegend(QList<LegendEntry> &entries, const QRectF &rect, const QFontMetricsF &metrics);

} // namespace waymark
