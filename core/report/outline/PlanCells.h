#pragma once

#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "report/outline/ReportBlocks.h"

namespace waymark::plan_cells {

// What stands in the tables of a plan that is written for people to work on, and to be read again by an import.

/// As it was written where that still says the date, else in words that do.
[[nodiscard]] QString dueText(const Due &due);
/// Word, letter and fill of the latest status; the words of the document where nobody could read them.
[[nodiscard]] ReportCell statusOf(const Plan &plan, const Id &action);
/// What was said last, be it in an earlier month than that of the status.
[[nodiscard]] QString lastSaid(const Plan &plan, const Id &action);
/// Of the latest assessment.
[[nodiscard]] QString lastNext(const Plan &plan, const Id &action);
[[nodiscard]] ReportCell leadCell(const Plan &plan, const Id &owner);

} // namespace waymark::plan_cells
