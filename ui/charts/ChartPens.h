#pragma once

#include "charts/ChartColours.h"
#include "charts/ChartLayout.h"

#include <QPen>

namespace waymark {

/// How each thing is drawn, in the plot and in the key alike: told apart by dash, width and marker.
[[nodiscard]] QPen chartPen(LegendEntry::Kind kind, const ChartColours &colours, qreal unit);

/// Diameter of a reading's marker, of the ring around one that is a sign of change, and of a target's diamond.
[[nodiscard]] constexpr qreal readingMarker(qreal unit)
{
    return unit * 8;
}
[[nodiscard]] constexpr qreal signalMarker(qreal unit)
{
    return unit * 13;
}
[[nodiscard]] constexpr qreal targetMarker(qreal unit)
{
    return unit * 9;
}

} // namespace waymark
