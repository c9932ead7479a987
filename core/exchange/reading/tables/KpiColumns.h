#pragma once

#include "exchange/reading/tables/Regions.h"
#include "plan/records/Kpi.h"

namespace waymark {

// What columns of a table of KPIs say of its rows.

/// "H", "lower is better", "↑"; NotGiven for every other word.
[[nodiscard]] Polarity polarityIn(const QString &text);
/// What the figures of a row are, where a word of its own says so: targets (true) or readings.
[[nodiscard]] std::optional<bool> isTargetSeries(const QString &text);
/// A column of "Target" and "Actual", a row each for every KPI; -1 where there is none.
[[nodiscard]] int seriesOf(const Region &region);
/// "England", "Statistical neighbours": others to compare with.
[[nodiscard]] bool namesOthers(const QString &text);
/// A column that says of each row whose figures they are, with more than one row for a KPI; -1 where there is none.
[[nodiscard]] int comparatorsOf(const Region &region, int name);

} // namespace waymark
