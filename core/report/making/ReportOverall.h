#pragma once

#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// How the whole stands, and how it stood at the end of the period before.
[[nodiscard]] ReportOverall overall(const Scope &scope, const analysis::StatusCounts &counts);

} // namespace waymark::report_parts
