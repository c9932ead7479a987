#pragma once

#include "exchange/reading/mapping/ReadingMapping.h"
#include "exchange/reading/PlanDraft.h"

namespace waymark {

/// Numbers of which something had to be assumed, as they are written.
struct AssumedNumbers
{
    QStringList scaled; ///< "£2m"
    QStringList commas; ///< "12,5", taken for a decimal comma; none where a person has said what it is
};

/// Fills unit, form, polarity, baseline and target values of a KPI from its words: "593 (6% of plans in 2022)" is 6
/// where the targets are percentages, "41% (16.2% to 66%)" is 41 with its range. What a number cannot be read from
/// stays text only. Polarity follows the targets, the wording where there is but one; a "30% reduction" is the size of
/// a fall.
AssumedNumbers readKpiNumbers(DraftKpi &kpi, CommaMeaning comma = CommaMeaning::NotSaid);

} // namespace waymark
