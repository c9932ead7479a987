#pragma once

#include "charts/ChartColours.h"
#include "charts/ChartLayout.h"

#include <QPen>

namespace waymark {

/// How each thing is drawn, in the plot and in the key alike: told apart by dash, width and marker.
[[nodiscard]] QPen chartPen(LegendEntry::Kind kind, const ChartColours &colours, qreal unit);

/// Diameter of a reading's marker, and of a target's diamond.
[[nodiscard]] constexpr qreal readingMarker(qreal unit)
{
    return unit * 8;
}
[[nodiscard]] constexpr qreal targetMarker(qreal unit)
{
    return unit * 9;
}

/// The outline around a reading that is a sign of change, in the middle of it: a square for the better, a triangle on
/// its point for the worse, a hexagon where nobody says which is which. Told apart without colour.
[[nodiscard]] QPolygonF signalOutline(LegendEntry::Kind kind, qreal unit);

} // namespace waymark
