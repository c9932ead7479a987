#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/RollUpOverride.h"
#include "plan/Status.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace waymark::analysis {

/// How many actions stand how. Deadlines are counted as of a day, statuses as of a month.
struct StatusCounts
{
    std::array<int, 8> of{}; ///< by Status
    int total = 0;
    int overdue = 0; ///< not finished and past the deadline as it is now
    int pastFirst = 0; ///< not finished and past the first one, moved since or not
    int longestPastFirst = 0; ///< whole months, of the latest of them
    int redated = 0; ///< actions whose deadline was moved at least once

    [[nodiscard]] int finished() const { return count(Status::AwaitingSignOff) + count(Status::SignedOff); }
    [[nodiscard]] int count(Status status) const { return of[static_cast<size_t>(status)]; }
    /// Finished, signed off or not, in percent as percentOf() rounds it; 0 where there are none.
    [[nodiscard]] int percentComplete() const;
};

/// The one way a share of a number is said in whole percent: to the nearest, halves up; only none is 0 and only all is
/// 100.
[[nodiscard]] int percentOf(int part, int whole);

/// upTo: statuses as assessed up to that month; the latest where it is not valid.
[[nodiscard]] StatusCounts countStatuses(
    const Plan &plan, const QList<const Action *> &actions, QDate today, Month upTo = {});

/// One status for many actions, and why: a heading must explain itself.
struct RollUp
{
    Status status = Status::NotAssessed;
    QString reason; ///< "2 of 7 at risk, none missed", in the plan's own words
    bool isDecided = false; ///< people decided it; the reason says who, why, and what the actions add up to
};

/// From how many percent of its actions on a heading is missed (or at risk) in a plan with the rule Share; none where
/// the plan takes the worst.
[[nodiscard]] std::optional<int> countingShare(const Plan &plan);

/// What the actions add up to, by the plan's rule.
///
/// - Worst of, the usual one: missed where any is, else at risk where any is, else what the rest have in common, and on
///   target where they differ.
/// - Share: missed where at least so many percent of the actions are missed (20 where the plan gives no number); at
///   risk where missed and at risk together reach that share, or where any is missed below it, for red is never hidden
///   altogether; else as with the worst, what is at risk below the share counting as on target.
[[nodiscard]] RollUp rollUp(const Plan &plan, const StatusCounts &counts);

/// What people decided that a heading shows in that month; null where nobody did. A decision holds for its month only.
[[nodiscard]] const RollUpOverride *decisionOf(const Plan &plan, const Id &heading, Month month);

/// How a priority, an outcome or the plan stands in a month: as people decided, else what its actions add up to. The
/// counts are those of its actions.
///
/// A decision speaks for its own heading alone. The priority of an outcome that was decided, and the plan, still count
/// the actions beneath: a softer word on one outcome must not make the heading above it look better without anybody
/// having said so there. Whoever means the priority decides the priority.
[[nodiscard]] RollUp headingStatus(const Plan &plan, const Id &heading, const StatusCounts &counts, Month month);

} // namespace waymark::analysis
