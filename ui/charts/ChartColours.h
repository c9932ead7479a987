#pragma once

#include "desk/Theme.h"

#include <QColor>

namespace waymark {

/// The colours of a chart by what they are for. Every line has 3:1 against the ground and every text 4.5:1; lines are
/// told apart by dash and marker, not by these. The hues of the statuses are for statuses only and do not appear.
struct ChartColours
{
    QColor ground;
    QColor text; ///< numbers and words
    QColor grid; ///< decoration only
    QColor axis; ///< the frame and its ticks
    QColor reading; ///< what was measured, and what is projected from it
    QColor target; ///< what is due
    QColor baseline; ///< where it started
    QColor reckoned; ///< median, mean and limits
    QColor improvement; ///< a sign of change for the better
    QColor concern; ///< a sign of change for the worse

    [[nodiscard]] static ChartColours of(const Theme &theme);
    /// Reports have a palette of their own, whatever the screen's.
    [[nodiscard]] static ChartColours report();
};

} // namespace waymark
