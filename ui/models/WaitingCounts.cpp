#include "models/WaitingCounts.h"

#include "analysis/Rounds.h"
#include "plan/PlanQueries.h"

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
    QSet<Id> touched;
    for (const Change &change : set.changes) {
        switch (change.field->kind) {
        case RecordKind::Assessment:
            touched.unite(query::ownersOf(*m_plan, change));
            break;
        case RecordKind::Action:
            if (change.field->role == FieldRole::Plain) {
                touched.insert(change.record);
                break;
            }
            [[fallthrough]];
        case RecordKind::Plan:
        case RecordKind::DeliveryGroup:
        case RecordKind::Priority:
        case RecordKind::Outcome:
        case RecordKind::Round:
            count(m_plan, m_round);
            return;
        default:
            break;
        }
    }
    for (const Id &action : std::as_const(touched))
        look(action);
}

} // namespace waymark
