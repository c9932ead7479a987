#pragma once

#include "analysis/ChartData.h"

namespace waymark::analysis {

/// The same chart of fewer months, for a closer look. Steps, courses and levels end at the edges, slopes at what they
/// come to there; readings, breaks and notes outside are left out, gaps between the others stay. Title, table and the
/// value axis stay as they are, so that what is looked at closely is not made larger than it is. Months outside the
/// chart are not added; where none is left, the chart stays whole.
[[nodiscard]] ChartData cutToMonths(const ChartData &data, Month first, Month last);

/// Readings and projections in order of time: what one can walk along.
[[nodiscard]] QList<ChartReading> readingsInOrder(const ChartData &data);

/// So many months ending with the latest reading or projection, or holding the given one where that is earlier. The
/// whole chart where it has no more months than that, or 0 is asked for.
struct ChartPeriod
{
    Month first;
    Month last;

    bool operator==(const ChartPeriod &) const = default;
};
[[nodiscard]] ChartPeriod periodOf(const ChartData &data, int months, Month holding = {});

} // namespace waymark::analysis
