#pragma once

#include "report/data/ReportData.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

// Lists of a report's actions, one row each. Months late are numbers, empty where it is not late, 0 for less than a
// month; a deadline that is a day or a month is a day, and words stand beside those that are neither.

/// Every action, in the plan's order.
[[nodiscard]] WorkbookSheet actionSheet(const ReportData &data);
/// The same for a program: every column there is, whatever stands in it.
[[nodiscard]] WorkbookSheet actionTable(const ReportData &data);
/// What is missed or at risk, then what is late or said to be delayed with another status, each with why it is there.
[[nodiscard]] WorkbookSheet exceptionSheet(const ReportData &data);
/// What is or was due in the period or soon after, by its first date and the one now.
[[nodiscard]] WorkbookSheet milestoneSheet(const ReportData &data);

} // namespace waymark
