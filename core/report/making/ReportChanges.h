#pragma once

#include "plan/ChangeSet.h"
#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// What the sets did to the plan itself, in the order of the first touch.
[[nodiscard]] QList<ReportChange> changesSince(const Scope &scope, const QList<ChangeSet> &sets);

} // namespace waymark::report_parts
