#pragma once

#include "report/data/ReportData.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

/// Risks and what is asked of whom in one list, told apart in its first column: what the report has of both, with what
/// waits to be signed off among what is asked.
[[nodiscard]] WorkbookSheet riskAndAskSheet(const ReportData &data);

/// What each status and each sign of the workbook means, and the abbreviations that the report explains.
[[nodiscard]] WorkbookSheet keySheet(const ReportData &data);

} // namespace waymark
