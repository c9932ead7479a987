#include "exchange/reading/PlanDraft.h"

#include <algorithm>

namespace waymark {

namespace {

template <typename Count> qsizetype sumOverOutcomes(const PlanDraft &draft, Count count)
{
    qsizetype sum = 0;
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes)
            sum += count(outcome);
    }
    return sum;
}

} // namespace

qsizetype PlanDraft::outcomeCount() const
{
    return sumOverOutcomes(*this, [](const DraftOutcome &) { return 1; });
}

qsizetype PlanDraft::actionCount() const
{
    return sumOverOutcomes(*this, [](const DraftOutcome &outcome) { return outcome.actions.size(); });
}

qsizetype PlanDraft::assessedCount() const
{
    return sumOverOutcomes(*this, [](const DraftOutcome &outcome) {
        return std::count_if(outcome.actions.cbegin(), outcome.actions.cend(), [](const DraftAction &action) {
            return action.status != Status::NotAssessed && action.status != Status::Unreadable;
        });
    });
}

} // namespace waymark
