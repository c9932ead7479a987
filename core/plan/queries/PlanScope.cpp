#include "plan/queries/PlanScope.h"

#include "plan/Plan.h"
#include "plan/queries/Belongings.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"

namespace waymark {

PlanScope PlanScope::ofOwner(const Plan &plan, const Id &owner)
{
    return owner == plan.id() ? PlanScope() : PlanScope(owner);
}

bool PlanScope::isIn(const Plan &plan) const
{
    return isWholePlan() || plan.get<Priority>(m_id) || plan.get<DeliveryGroup>(m_id);
}

query::Place PlanScope::place(const Plan &plan) const
{
    if (isWholePlan())
        return {RecordKind::Plan, plan.id()};
    return {plan.find(RecordKind::Priority, m_id) ? RecordKind::Priority : RecordKind::DeliveryGroup, m_id};
}

Id PlanScope::owner(const Plan &plan) const
{
    return isWholePlan() ? plan.id() : m_id;
}

bool PlanScope::holds(const Priority &priority) const
{
    return isWholePlan() || priority.id == m_id || priority.group == m_id;
}

bool PlanScope::holds(const Plan &plan, const Kpi &kpi) const
{
    if (isWholePlan())
        return true;
    const Priority *priority = query::priorityOf(plan, RecordKind::Outcome, kpi.outcome);
    return priority && holds(*priority);
}

bool PlanScope::holds(const Plan &plan, const query::Place &record) const
{
    if (isWholePlan() || record.id == m_id)
        return true;
    if (record.kind == RecordKind::Priority)
        return plan.value(fieldOf<&Priority::group>(), record.id) == Value(m_id);
    const query::Place above = record.kind == RecordKind::Kpi
        ? query::Place{RecordKind::Outcome, plan.value(fieldOf<&Kpi::outcome>(), record.id).as<Id>()}
        : query::parentPlace(plan, record);
    return !above.id.isNull() && holds(plan, above);
}

QList<const Priority *> PlanScope::priorities(const Plan &plan) const
{
    QList<const Priority *> held = plan.all<Priority>();
    held.removeIf([this](const Priority *priority) { return !holds(*priority); });
    return held;
}

} // namespace waymark
