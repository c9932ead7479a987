#pragma once

#include "analysis/Deadlines.h"
#include "models/ActionFilter.h"

namespace waymark {

/// The columns of the list of deadlines, in their usual order.
enum class DeadlineColumn { Ref, Text, Leads, Original, Moved, Now, Late, Reason, GrantedBy, Status };
inline constexpr int deadlineColumnCount = 10;

/// What the list can be narrowed to. Late against the first date is what moving a deadline does not make undone,
/// overdue is what is past the one now. Open, late and falling due is only what is not finished; how often a deadline
/// moved and whether there is one at all, of every action.
enum class DeadlineChoice { All, Open, Overdue, PastFirst, LongLate, FallingDue, Moved, MovedOften, Undated };
inline constexpr int deadlineChoiceCount = 9;

/// From so many whole months past a deadline on, the first or the one now, something is long late; so many months ahead
/// it falls due.
inline constexpr int longLateMonths = 6;
inline constexpr int fallingDueMonths = 3;

/// An action and its deadline, read once, for filtering and sorting many of them.
struct DeadlineRow
{
    Id action;
    int place = 0; ///< among all actions in the plan's order
    analysis::DeadlineStory story;
    QString leads;
    FilterText words;

    [[nodiscard]] const analysis::DeadlineMove *lastMove() const
    {
        return story.moves.isEmpty() ? nullptr : &story.moves.last();
    }
    [[nodiscard]] bool isIn(DeadlineChoice choice, QDate today) const;
};

[[nodiscard]] DeadlineRow readDeadlineRow(const Plan &plan, const Action &action, int place, QDate today);

/// The order of a column: dates by day, statuses by their order, references as the plan has them. What says nothing in
/// the column comes last either way; what is alike stands in the plan's order.
[[nodiscard]] bool comesBefore(
    const DeadlineRow &one, const DeadlineRow &other, DeadlineColumn column, Qt::SortOrder order);

} // namespace waymark
