#pragma once

#include "plan/ChangeSet.h"
#include "report/data/ReportRequest.h"
#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// Which actions turned, were finished, slipped or got another date; against the plan before the sets where there was a
/// report, else against the month before the period.
[[nodiscard]] ReportSince movedSince(const Scope &scope, const QList<ChangeSet> &sets, const ReportRequest &request);
/// Fills history: of the whole and, where there are several, of each priority.
void addHistory(const Scope &scope, ReportData &data);

} // namespace waymark::report_parts
