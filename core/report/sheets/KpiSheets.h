#pragma once

#include "report/data/ReportData.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

// The score card and its readings as numbers: percentages as such, each as exact as the report says it.

/// One row a KPI, one column for each day on which any of them has a target due.
[[nodiscard]] WorkbookSheet kpiSheet(const ReportData &data);
/// One row for each KPI that was measured, one column for each period with a reading. What is no number (a range, "not
/// available") stands in words, what is provisional has a star behind it that is no part of the number, and the last
/// column holds what the report notes about single readings, and the periods that are missing.
[[nodiscard]] WorkbookSheet readingSheet(const ReportData &data);

} // namespace waymark
