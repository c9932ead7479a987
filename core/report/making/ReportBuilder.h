#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"
#include "report/data/ReportData.h"
#include "report/data/ReportRequest.h"

namespace waymark {

/// Makes the report of a plan for a period. Pure: the same plan, sets, request and day give the same report. `since`
/// holds the change sets since the last report, oldest first; it may be empty. The report says how things stood at the
/// end of the period's last month, or today where that is still to come. A public report is made of publicPlan(), by
/// the partnership and not by the author, and says nothing of the change sets. Errors: Invalid where the period is none
/// or runs backwards, NotFound where the scope is not in the plan.
[[nodiscard]] Result<ReportData> buildReport(
    const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request, const Clock &clock);

/// The month to offer first to somebody who works on a round: that month; but the one before while only that has
/// assessments, for on the second of a month people report on the last.
[[nodiscard]] Month usualReportMonth(const Plan &plan, Month round);

} // namespace waymark
