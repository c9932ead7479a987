#pragma once

#include "report/outline/ReportBlocks.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

/// Every table of an outline as a sheet, in order; no two have the same name, in whatever case. What is wholly a number
/// or a day in a cell that may hold one is such.
[[nodiscard]] QList<WorkbookSheet> outlineSheets(const ReportOutline &outline);

} // namespace waymark
