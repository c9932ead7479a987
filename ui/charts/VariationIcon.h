#pragma once

#include "analysis/Ladder.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace waymark {

/// What an XmR chart says of its last reading and of its last target, as small pictures of one colour. They say the
/// same as analysis::variationWords() and assuranceWords(), which must stand beside them.

/// Common cause: a line that wavers between two limits. Special cause: a line that leaves them, upwards or downwards,
/// with the outline that marks such a reading in the chart: square for improvement, triangle for concern. Paints
/// nothing where it is not known.
void paintVariationIcon(
    QPainter &painter, const QRectF &rect, analysis::Variation variation, bool isUp, const QColor &colour);

/// A target, as a dashed line, and a wavering line: clear of it with a tick, clear of it with a cross, or across it.
void paintAssuranceIcon(QPainter &painter, const QRectF &rect, analysis::Assurance assurance, const QColor &colour);

} // namespace waymark
