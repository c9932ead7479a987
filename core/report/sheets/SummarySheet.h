#pragma once

#include "report/data/ReportData.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

/// What the report is, how the whole stands and its figures: no list, but small tables under each other. `title` heads
/// it.
[[nodiscard]] WorkbookSheet summarySheet(const ReportData &data, const QString &title);

} // namespace waymark
