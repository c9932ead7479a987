#pragma once

#include "analysis/ChartData.h"

namespace waymark::analysis {

/// What a chart shows, in words: nothing of it is for the eye alone.

/// "March 2026: 41% (12 of 29); 50% due by then; provisional"
[[nodiscard]] QString readingSentence(const ChartReading &reading);

/// "1: 3 March 2026, Action 1.1.2 signed off", numbered as the flags of the chart are.
[[nodiscard]] QStringList noteSentences(const ChartData &data);

/// What the line of readings looks like: "From 36% in September 2025 to 64% in August 2026, lowest 33% in October 2025,
/// highest 64% in August 2026"; the words of the only reading; empty where there is none.
[[nodiscard]] QString shapeWords(const ChartData &data);

/// What the chart draws besides readings, targets and notes, a sentence each: mean and limits or median, tolerance,
/// the hopeful and the cautious course, the same measure elsewhere.
[[nodiscard]] QStringList levelSentences(const ChartData &data);

/// The state of the last reading: "Improvement, upwards"; empty where it is not known.
[[nodiscard]] QString variationWords(Variation variation, bool isUp);
/// "Hits or misses the target"; empty where it is not known.
[[nodiscard]] QString assuranceWords(Assurance assurance);

/// The table as lines of tab-separated cells, under its heads, for a spreadsheet: no cell has a tab or a line break.
[[nodiscard]] QString tableText(const ChartData &data);

} // namespace waymark::analysis
