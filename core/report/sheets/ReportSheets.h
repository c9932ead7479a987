#pragma once

#include "report/data/ReportData.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark {

/// The report as at most eight sheets to sort, filter and reckon with: Summary, Actions, Exceptions, KPIs, Readings,
/// Milestones, Risks and asks, Key. What the report leaves out is left out, but for the annexes of a
/// short one, and so is a list without a row. The actions
/// that its figures count stand in it even where the kind of report never lists them all.
[[nodiscard]] QList<WorkbookSheet> reportSheets(const ReportData &data, const QString &title);

/// The list that stands for the report where there is room for one: its actions, or the first one that it has.
[[nodiscard]] WorkbookSheet reportList(const ReportData &data);

} // namespace waymark
