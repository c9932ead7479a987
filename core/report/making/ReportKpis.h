#pragma once

#include "report/data/ReportKpi.h"
#include "report/making/ReportScope.h"

namespace waymark::report_parts {

/// The KPIs of the scope's outcomes, in the order of the score card; of the whole plan those that serve no outcome too.
/// isLastYear: charts and their tables show the last twelve months of readings, and say so.
[[nodiscard]] QList<ReportKpi> reportKpis(const Scope &scope, bool isLastYear);
[[nodiscard]] ReportKpiCounts countKpis(const Scope &scope, const QList<ReportKpi> &kpis);

} // namespace waymark::report_parts
