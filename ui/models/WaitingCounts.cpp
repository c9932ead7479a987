#include "models/WaitingCounts.h"

#include "analysis/rounds/Rounds.h"
#include "analysis/Touched.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Priority.h"

namespace waymark {

void WaitingCounts::count(const Plan *plan, Month round)
{
    m_plan = plan;
    m_round = round;
    m_waiting.clear();
    m_counts.clear();
    for (const Id &action : plan ? plan->living(RecordKind::Action) : QList<Id>())
        look(action);
}

int WaitingCounts::ofOwner(const Id &owner) const
{
    int waiting = 0;
    for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
        waiting += query::isOfOwner(*m_plan, owner, {RecordKind::Priority, each.key()}) ? each.value() : 0;
    return waiting;
}

void WaitingCounts::look(const Id &action)
{
    const bool was = m_waiting.contains(action);
    const bool is = analysis::isWaiting(*m_plan, action, m_round);
    if (is == was)
        return;
    if (is)
        m_waiting.insert(action);
    else
        m_waiting.remove(action);
    if (const Priority *priority = query::priorityOf(*m_plan, RecordKind::Action, action))
        m_counts[priority->id] += is ? 1 : -1;
}

void WaitingCounts::follow(const ChangeSet &set)
{
    if (!m_plan)
        return;
    const std::optional<QSet<Id>> actions = analysis::Touched(*m_plan, set).rounds();
    if (!actions) {
        count(m_plan, m_round);
        return;
    }
    for (const Id &action : *actions)
        look(action);
}

} // namespace waymark
