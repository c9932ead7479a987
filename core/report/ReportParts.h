#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/Priority.h"
#include "report/ReportData.h"
#include "report/ReportRequest.h"

namespace waymark::report_parts {

/// What every part of the builder looks at.
struct Scope
{
    const Plan &plan;
    QList<const Priority *> priorities;
    bool isWholePlan = false;
    Month from;
    Month to;
    QDate
        asOf; ///< the first day on which a deadline of the period's last month is past, or today where that is earlier

    [[nodiscard]] QList<const Action *> actions() const;
    /// What the report speaks of as a whole: the plan, or its only priority. Null where it is several priorities, which
    /// nobody can decide as one.
    [[nodiscard]] Id heading() const;
};

/// All of a plan (a null scope), those of a delivery group, or the one, in the plan's order.
[[nodiscard]] QList<const Priority *> prioritiesUnder(const Plan &plan, const Id &scope);
[[nodiscard]] ReportStatus shown(const Plan &plan, Status status);
[[nodiscard]] ReportStatus shown(const Plan &plan, const analysis::RollUp &heading);
/// "3 Plans that are timely"
[[nodiscard]] QString priorityWords(const Priority &priority);

[[nodiscard]] ReportAction reportAction(const Scope &scope, const Priority &priority, const Action &action);
[[nodiscard]] ReportOverall overall(const Scope &scope, const analysis::StatusCounts &counts);

/// Which actions turned, were finished, slipped or got another date; against the plan before the sets where there was a
/// report, else against the month before the period.
[[nodiscard]] ReportSince movedSince(const Scope &scope, const QList<ChangeSet> &sets, const ReportRequest &request);
/// Fills history: of the whole and, where there are several, of each priority.
void addHistory(const Scope &scope, ReportData &data);
/// What people wrote for this scope and the period's last month.
void addWords(const Plan &plan, const ReportRequest &request, ReportData &data);
/// The better the higher; -1 where it was not assessed or cannot be read.
[[nodiscard]] int betterness(Status status);

/// What the sets did to the plan itself, in the order of the first touch.
[[nodiscard]] QList<ReportChange> changesSince(const Scope &scope, const QList<ChangeSet> &sets);

/// Risks, asks and voices of everything the report is about, and what was delivered beside what it changed.
void addBelongings(const Scope &scope, ReportData &data);

/// Fills glossary and unexplained from all other words of the report.
void explainAbbreviations(const Plan &plan, ReportData &data);

} // namespace waymark::report_parts
