#pragma once

#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"
#include "plan/records/Action.h"
#include "plan/records/Priority.h"
#include "report/data/ReportData.h"

namespace waymark::report_parts {

/// What every part of the builder looks at.
struct Scope
{
    const Plan &plan;
    PlanScope chosen;
    QList<const Priority *> priorities; ///< of what is chosen
    Month from;
    Month to;
    /// The first day on which a deadline of the period's last month is past, or today where that is earlier.
    QDate asOf;

    [[nodiscard]] QList<const Action *> actions() const;
    /// What the report speaks of as a whole: the plan, or its only priority. Null where it is several priorities, which
    /// nobody can decide as one.
    [[nodiscard]] Id heading() const;
};

[[nodiscard]] ReportStatus shown(const Plan &plan, Status status);
[[nodiscard]] ReportStatus shown(const Plan &plan, const analysis::RollUp &heading);
/// "3 Plans that are timely"
[[nodiscard]] QString priorityWords(const Priority &priority);

/// The better the higher; -1 where it was not assessed or cannot be read.
[[nodiscard]] int betterness(Status status);

} // namespace waymark::report_parts
