#include "charts/ChartLayout.h"

#include "analysis/ChartAxis.h"

namespace waymark {

qreal ChartLayout::xOf(QDate day) const
{
    return plot.left() + analysis::placeOf(day, first, last) * plot.width();
}

QPointF ChartLayout::at(QDate day, double value) const
{
    return {xOf(day), plot.bottom() - (value - lowest) / (highest - lowest) * plot.height()};
}

} // namespace waymark
