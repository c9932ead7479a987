#pragma once

#include "exchange/reading/PlanDraft.h"

namespace waymark {

/// Fills unit, form, polarity, baseline and target values of a KPI from its words: "593 (6% of plans in 2022)" is 6
/// where the targets are percentages, "41% (16.2% to 66%)" is 41 with its range. What a number cannot be read from
/// stays text only. Polarity follows the targets, the wording where there is but one; a "30% reduction" is the size of
/// a fall. Returns the texts of numbers of which something had to be assumed: "£2m", a decimal comma.
QStringList readKpiNumbers(DraftKpi &kpi);

} // namespace waymark
