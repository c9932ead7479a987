#pragma once

#include "charts/ChartLayout.h"

namespace waymark {

/// The words inside the plot and under its axis, where they hide no reading and no other words. The plot must be
/// placed.

/// Names of the given comparators over or under the right end of their lines; gives those that had no room.
[[nodiscard]] QList<analysis::ChartComparator> placeComparators(ChartLayout &layout, const analysis::ChartData &data,
    const QList<analysis::ChartComparator> &comparators, const QFontMetricsF &metrics);

/// Numbers beside the targets; those without room are left to the table.
void placeTargets(ChartLayout &layout, const analysis::ChartData &data, const QFontMetricsF &metrics);

/// Numbered flags in the row under the axis.
void placeFlags(ChartLayout &layout, const analysis::ChartData &data, const QRectF &row, const QFontMetricsF &metrics);

/// Height of the row of flags.
[[nodiscard]] qreal flagHeight(const QFontMetricsF &metrics);

} // namespace waymark
