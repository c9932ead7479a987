#pragma once

#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// Risks, asks and voices of everything the report is about, and what was delivered beside what it changed.
void addBelongings(const Scope &scope, ReportData &data);

} // namespace waymark::report_parts
