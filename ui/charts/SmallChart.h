#pragma once

#include "analysis/ChartData.h"
#include "charts/ChartColours.h"

#include <QRectF>

class QPainter;

namespace waymark {

/// A chart without words, one of many on a page: what is due as steps, readings as lines with their gaps, projections
/// dashed, and the latest reading marked; its values fill the height. Says nothing by itself; code, value and status
/// stand beside it. Painted without Qt Charts, which would take longer to set up than to look at.
void paintSmallChart(
    QPainter &painter, const QRectF &rect, const analysis::ChartData &data, const ChartColours &colours, qreal unit);

} // namespace waymark
