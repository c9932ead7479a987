#pragma once

#include "charts/ChartColours.h"
#include "charts/ChartLayout.h"

class QPainter;

namespace waymark {

/// How much of its ground a tolerance band lets through, in the plot as in the key.
constexpr float toleranceAlpha = 0.16F;

/// A line of the key, drawn as the plot draws what it names.
void paintLegendEntry(QPainter &painter, const LegendEntry &entry, const ChartColours &colours, qreal unit);

} // namespace waymark
