#pragma once

#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// What people wrote for this scope and the period's last month, and what the newest accounts up to its end say of
/// where things stand and of what has changed for children.
void addWords(const Scope &scope, ReportData &data);

} // namespace waymark::report_parts
