#pragma once

#include "exchange/reading/PlanDraft.h"

namespace waymark {

/// What documents say twice: a list of contents in front of the sheets, a log of updates behind the plan, the overdue
/// actions once more. Such a row is no action of its own.
struct SameActions
{
    QHash<int, int> records; ///< by the number of each that went, that of the one which took what it says
    QList<int> emptied; ///< places of the priorities that have nothing left, the last first
};

/// Joins rows of different tables that have the same words: those that say neither date nor status with the one that
/// does, and those that say the same in every column.
[[nodiscard]] SameActions joinSameActions(QList<DraftPriority> &priorities);

} // namespace waymark
