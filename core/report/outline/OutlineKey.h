#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// The part that says what the colours mean and by which rules headings stand and lateness is counted.
void addKey(const ReportData &data, QList<ReportBlock> &blocks);
/// By which rule an outcome, a priority and the plan have their status, a sentence.
[[nodiscard]] QString headingRule(const ReportData &data);

} // namespace waymark::report_words
