#include "report/making/ReportOverall.h"

namespace waymark::report_parts {

namespace {

ReportTrend trendOf(const analysis::StatusCounts &before, Status last, const analysis::StatusCounts &after, Status now)
{
    if (betterness(last) < 0 || betterness(now) < 0)
        return ReportTrend::Unknown;
    int gain = betterness(now) - betterness(last);
    // A large plan is missed for months; whether it is the same ten actions or two of them is what a board asks.
    for (const Status worst : {Status::Missed, Status::AtRisk}) {
        if (gain == 0)
            gain = before.count(worst) - after.count(worst);
    }
    return gain > 0 ? ReportTrend::Better : gain < 0 ? ReportTrend::Worse : ReportTrend::Same;
}

} // namespace

ReportOverall overall(const Scope &scope, const analysis::StatusCounts &counts)
{
    const analysis::RollUp now = analysis::headingStatus(scope.plan, scope.heading(), counts, scope.to);
    ReportOverall made;
    made.now = shown(scope.plan, now);
    made.reason = now.reason;
    made.before = scope.from.plus(-1);
    const analysis::StatusCounts before =
        analysis::countStatuses(scope.plan, scope.actions(), made.before.lastDay().addDays(1), made.before);
    const analysis::RollUp last = analysis::headingStatus(scope.plan, scope.heading(), before, made.before);
    made.last = shown(scope.plan, last);
    made.lastReason = last.reason;
    made.trend = trendOf(before, last.status, counts, now.status);
    return made;
}

} // namespace waymark::report_parts
