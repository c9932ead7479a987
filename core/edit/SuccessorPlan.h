#pragma once

#include "base/Result.h"
#include "edit/PlanEdits.h"

namespace waymark::edit {

/// A plan that goes on from another.
struct Successor
{
    NewPlan plan;
    bool withKpis = true; ///< the score card goes on, with its targets and readings
};

/// How many actions go on, and how many stay behind because they are signed off.
struct GoingOn
{
    int actions = 0;
    int signedOff = 0;
};
[[nodiscard]] GoingOn goingOn(const Plan &old);

/// The first set of a plan that goes on from `old`. Every action that is not signed off goes over under its own id,
/// with its headings, leads, assessments, deadlines, evidence and closed rounds, so that its story does not begin anew;
/// so do open risks, unanswered decisions, accounts, the register, the glossary and the words for statuses. People and
/// whatever else is known by a name get the ids that the new plan gives such names. What counted from the old plan's
/// start keeps its day: deadlines such as "3 months" become days, and KPIs count their targets from the old start.
/// Marks of reports stay behind, with the ledger they point into. Invalid without a title or a start.
[[nodiscard]] Result<ChangeSet> successorPlan(const Plan &old, const Successor &wanted, IdSource &ids);

} // namespace waymark::edit
