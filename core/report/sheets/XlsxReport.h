#pragma once

#include "base/Result.h"
#include "report/data/ReportData.h"
#include "report/outline/ReportBlocks.h"

#include <QByteArray>

namespace waymark {

// Excel workbooks. Numbers, percentages and days are such; all other cells are text, so that nothing is ever calculated
// and the reference "1.10" stays "1.10"; statuses have their fill, and headings are frozen and filter. Storage where
// the folder for temporary files has no room for it.

/// The report as reportSheets() has it.
[[nodiscard]] Result<QByteArray> xlsxReport(const ReportData &data);

/// Every table of the outline as a sheet. Refused where it has none: a workbook has at least one sheet.
[[nodiscard]] Result<QByteArray> xlsxOutline(const ReportOutline &outline);

} // namespace waymark
