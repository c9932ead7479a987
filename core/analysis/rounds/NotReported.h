#pragma once

#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QDate>

namespace waymark::analysis {

/// How far a delivery group is with a month: what a manager asks before chasing anybody.
struct GroupReporting
{
    Id owner; ///< a delivery group, or the plan itself where a priority belongs to none
    QString name;
    QString lead; ///< the person, else the post; empty where neither is known
    int asked = 0; ///< actions that the month asks the group about, by its rhythm
    QList<Id> waiting; ///< those of them that are not assessed, in the plan's order
    QList<Id> kpis; ///< whose readings are overdue, in the order of the score card
    QDateTime lastChange; ///< UTC; of what belongs to the group; invalid where it never changed
    bool isClosed = false; ///< the group has closed the month

    [[nodiscard]] bool hasReported() const { return waiting.isEmpty() && kpis.isEmpty(); }
};

/// Of every group, those that have not reported first. `sets` is the history, oldest first: all of it, or as much as
/// there is. Costs what the plan is, and the history back to the latest change of the quietest group.
[[nodiscard]] QList<GroupReporting> groupReporting(
    const Plan &plan, Month month, QDate today, const QList<ChangeSet> &sets);

/// A line for a list: "12 of 29 actions to assess · 2 readings overdue · last changed on 3 May 2026".
[[nodiscard]] QString reportingWords(const GroupReporting &group);

/// A letter to the lead with what is missing, by reference and first words, ready to be copied; empty where nothing is.
[[nodiscard]] QString reminderWords(const Plan &plan, const GroupReporting &group, Month month, QDate today);

} // namespace waymark::analysis
