#include "analysis/rounds/Rounds.h"

#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/Status.h"

#include <algorithm>
#include <optional>

namespace waymark::analysis {

namespace {

bool isException(const Plan &plan, const Action &action, Month month)
{
    const Status before = query::statusOf(plan, action.id, month.plus(-1));
    return before == Status::AtRisk || before == Status::Missed
        || Month::of(query::dueNow(plan, action, month.plus(-1)).lastDay(plan.calendar())) == month;
}

/// The action's part in its owner's month; none where the month does not ask for it and nobody spoke of it.
std::optional<RoundItem> itemOf(const Plan &plan, const Action &action, Month month, bool isAllDue)
{
    const Assessment *assessment = query::assessment(plan, action.id, month);
    RoundItem item{action.id, RoundReason::Rhythm, assessment && assessment->status != Status::NotAssessed};
    const bool isOver = query::statusOf(plan, action.id, month.plus(-1)) == Status::SignedOff;
    if (isOver || (!isAllDue && !isException(plan, action, month))) {
        if (!item.isAssessed)
            return std::nullopt;
        item.reason = RoundReason::Given;
    } else if (!isAllDue) {
        item.reason = RoundReason::Exception;
    }
    return item;
}

} // namespace

bool isRhythmMonth(const Plan &plan, const Id &owner, Month month)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(owner);
    return !group || group->reporting != waymark::Rhythm::Quarterly || month.month() % 3 == 0;
}

RoundState roundState(const Plan &plan, const Id &owner, Month month)
{
    RoundState state{owner, month, {}, 0, query::closedRound(plan, owner, month)};
    const bool isAllDue = isRhythmMonth(plan, owner, month);
    for (const Action *action : query::actionsOfOwner(plan, owner)) {
        const std::optional<RoundItem> item = itemOf(plan, *action, month, isAllDue);
        if (!item)
            continue;
        state.assessed += item->isAssessed ? 1 : 0;
        state.items.append(*item);
    }
    return state;
}

QList<RoundState> roundStates(const Plan &plan, Month month)
{
    QList<RoundState> states;
    for (const Id &owner : query::roundOwners(plan))
        states.append(roundState(plan, owner, month));
    return states;
}

bool isWaiting(const Plan &plan, const Id &action, Month month)
{
    const Action *record = plan.get<Action>(action);
    const Id owner = query::roundOwnerOf(plan, action);
    if (!record || owner.isNull() || !month.isValid() || query::closedRound(plan, owner, month))
        return false;
    const std::optional<RoundItem> item = itemOf(plan, *record, month, isRhythmMonth(plan, owner, month));
    return item && !item->isAssessed;
}

Month openRound(const Plan &plan, QDate today, const QList<Id> &owners)
{
    const Month thisMonth = Month::of(today);
    Month latest;
    for (const Id &id : plan.living(RecordKind::Assessment)) {
        const Assessment *assessment = plan.get<Assessment>(id);
        const bool isOwn = owners.isEmpty() || owners.contains(query::roundOwnerOf(plan, assessment->action));
        if (isOwn && assessment->month <= thisMonth)
            latest = std::max(latest, assessment->month);
    }
    if (!latest.isValid())
        return owners.isEmpty() ? thisMonth.plus(-1) : openRound(plan, today);
    const QList<Id> all = owners.isEmpty() ? query::roundOwners(plan) : owners;
    const bool isOver = std::all_of(all.cbegin(), all.cend(), [&plan, latest](const Id &owner) {
        const RoundState state = roundState(plan, owner, latest);
        return state.isClosed() || state.waiting() == 0;
    });
    return latest < thisMonth && isOver ? latest.plus(1) : latest;
}

std::optional<Month> roundToStart(const Plan &plan, const Id &owner, Month month, QDate today)
{
    const Month next = month.plus(1);
    const bool isTime = month.isValid() && next <= Month::of(today) && query::closedRound(plan, owner, month)
        && !query::closedRound(plan, owner, next);
    return isTime ? std::optional(next) : std::nullopt;
}

} // namespace waymark::analysis
