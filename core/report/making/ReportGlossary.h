#pragma once

#include "plan/Plan.h"
#include "report/data/ReportData.h"

namespace waymark::report_parts {

/// Fills glossary and unexplained from all other words of the report.
void explainAbbreviations(const Plan &plan, ReportData &data);

} // namespace waymark::report_parts
