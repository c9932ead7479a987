#pragma once

#include "plan/Plan.h"
#include "report/outline/ActionLayout.h"

namespace waymark {

/// How the plan is laid out.
enum class PlanLayout {
    Pages, ///< a heading and a table for each priority
    Sheets, ///< one table of all actions, to sort and filter
};

/// The plan itself as tables, for people and for other programs: every outcome and action with its leads, its original
/// and its present deadline, its status and its last words; every KPI with its baseline and targets; the key to the
/// colours. The headings and words are those that an import knows, so that what is written here can be read again:
/// references, texts, leads, deadlines and statuses come back as they were. Unlike a report's, a cell may be empty:
/// that is how an import reads "nothing". Readings, notes and what was said in earlier months are not in it:
/// planToJson() holds all. On pages the actions stand in the columns that are given, where there are any.
[[nodiscard]] ReportOutline planOutline(const Plan &plan, PlanLayout layout, QDate made,
    const QString &author = QString(), const ActionLayout &columns = {});

} // namespace waymark
