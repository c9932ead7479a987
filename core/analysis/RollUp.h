#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/Status.h"

#include <QDate>
#include <QList>

#include <array>

namespace waymark::analysis {

/// How many actions stand how. Deadlines are counted as of a day, statuses as of a month.
struct StatusCounts
{
    std::array<int, 8> of{}; ///< by Status
    int total = 0;
    int overdue = 0;
    int redated = 0; ///< actions whose deadline was moved at least once

    [[nodiscard]] int count(Status status) const { return of[static_cast<size_t>(status)]; }
    /// Finished, signed off or not, in whole percent rounded down; 0 where there are none.
    [[nodiscard]] int percentComplete() const;
};

/// upTo: statuses as assessed up to that month; the latest where it is not valid.
[[nodiscard]] StatusCounts countStatuses(
    const Plan &plan, const QList<const Action *> &actions, QDate today, Month upTo = {});

/// One status for many actions, and why: a heading must explain itself.
struct RollUp
{
    Status status = Status::NotAssessed;
    QString reason; ///< "2 of 7 at risk, none missed", in the plan's own words
};

/// Worst of its parts: missed, else at risk, else what the rest have in common; on target where they differ.
[[nodiscard]] RollUp rollUp(const Plan &plan, const StatusCounts &counts);

} // namespace waymark::analysis
