#pragma once

#include "analysis/readings/ReadingSeries.h"
#include "plan/records/Recalculation.h"

namespace waymark::analysis {

/// The points of a series from one recalculation to the next, as runs; `reckoned` are those that give the
/// limits.
struct LevelStretch
{
    Runs read;
    Runs reckoned;
    QList<SeriesPoint> points;
    Month reckonedFrom;
    Month reckonedTo;
    Id decision; ///< the Recalculation it begins with

    [[nodiscard]] bool isShort(int fewest) const;
    /// From all its readings, whatever was decided.
    void reckonAll();
};

/// A series cut where people decided that mean and limits begin anew (see records/Recalculation.h). A stretch that has
/// fewer readings to reckon from than `fewest` is read against the limits of the one before it, or, at the beginning,
/// reckoned together with the one after; a single one is reckoned from all it has.
[[nodiscard]] QList<LevelStretch> levelStretches(
    const ReadingSeries &series, const QList<const Recalculation *> &recalculations, int fewest);

} // namespace waymark::analysis
