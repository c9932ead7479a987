#pragma once

#include "analysis/Rounds.h"
#include "plan/ChangeSet.h"

namespace waymark::analysis {

/// How far a delivery group is with a month: what is still asked of it, by its own rhythm.
struct GroupReporting
{
    Id owner; ///< a DeliveryGroup; the plan itself for what belongs to none
    QString name;
    Month month;
    bool isClosed = false; ///< its month was closed by somebody: nothing more is asked
    int asked = 0; ///< actions that the month's round asks about
    QList<Id> notAssessed; ///< those that nobody has assessed, in the plan's order
    QList<Id> readingsMissing; ///< KPIs whose next reading is overdue, in the order of their codes
    Signature latest; ///< the last change to anything of the group's; time invalid where none is known

    /// Whether nothing more is asked of it.
    [[nodiscard]] bool hasReported() const { return notAssessed.isEmpty() && readingsMissing.isEmpty(); }
};

/// Of every group, in their order. `sets` are those in which the last change is looked for, merged ones too; the newest
/// by the clocks of their writers counts. Costs what the plan and the sets hold.
[[nodiscard]] QList<GroupReporting> groupReporting(
    const Plan &plan, Month month, QDate today, const QList<ChangeSet> &sets);

/// What to write to a group that has not reported, ready to be copied: what is asked for, by name. Plain text; empty
/// where nothing is asked.
[[nodiscard]] QString reminderText(const Plan &plan, const GroupReporting &group, QDate today);

} // namespace waymark::analysis
