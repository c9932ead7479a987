#pragma once

#include "charts/ChartColours.h"

#include <QList>
#include <QPolygonF>

class QPainter;

namespace waymark {

/// A line the height of a word: unbroken runs of (month, value), the latest point marked. Months run from 0 to `months`
/// over the width; values fill the height. Says nothing by itself; numbers stand beside it.
void paintSparkline(
    QPainter &painter, const QRectF &rect, const QList<QPolygonF> &runs, double months, const ChartColours &colours);

} // namespace waymark
