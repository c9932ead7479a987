#pragma once

#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// All that the report says of an action.
[[nodiscard]] ReportAction reportAction(const Scope &scope, const Priority &priority, const Action &action);

} // namespace waymark::report_parts
