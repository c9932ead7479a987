#pragma once

#include "plan/Plan.h"
#include "report/data/ReportRequest.h"

namespace waymark {

/// "highlight-report-priority-3-2026-03", with "-v2" behind it where it goes out: a name to offer, without its ending.
/// The whole plan is not named.
[[nodiscard]] QString reportFileName(const Plan &plan, const ReportRequest &request);

} // namespace waymark
