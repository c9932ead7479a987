#include "plan/queries/RoundQueries.h"

#include "plan/ChangeBuilder.h"
#include "plan/queries/Belongings.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"

namespace waymark::query {

namespace {

Id ownerOfPriority(const Plan &plan, const Priority &priority)
{
    return plan.get<DeliveryGroup>(priority.group) ? priority.group : plan.id();
}

} // namespace

QList<Id> roundOwners(const Plan &plan)
{
    QSet<Id> owning;
    for (const Priority *priority : plan.all<Priority>())
        owning.insert(ownerOfPriority(plan, *priority));
    QList<Id> owners;
    for (const Id &group : plan.children(RecordKind::DeliveryGroup)) {
        if (owning.contains(group))
            owners.append(group);
    }
    if (owning.contains(plan.id()))
        owners.append(plan.id());
    return owners;
}

Id roundOwnerOf(const Plan &plan, const Id &action)
{
    const Priority *priority = priorityOf(plan, RecordKind::Action, action);
    return priority ? ownerOfPriority(plan, *priority) : Id();
}

bool isOfOwner(const Plan &plan, const Id &owner, const Place &record)
{
    if (owner.isNull())
        return true;
    if (const Priority *priority = plan.get<Priority>(record.id))
        return ownerOfPriority(plan, *priority) == owner;
    const Kpi *kpi = plan.get<Kpi>(record.id);
    const Place above = kpi ? Place{RecordKind::Outcome, kpi->outcome} : parentPlace(plan, record);
    return !above.id.isNull() && isOfOwner(plan, owner, above);
}

QString roundOwnerName(const Plan &plan, const Id &owner)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(owner);
    return group ? group->name : plan.info().title;
}

QList<const Action *> actionsOfOwner(const Plan &plan, const Id &owner)
{
    QList<const Action *> actions;
    for (const Priority *priority : plan.all<Priority>()) {
        if (ownerOfPriority(plan, *priority) == owner)
            actions += actionsOfPriority(plan, priority->id);
    }
    return actions;
}

QList<Id> kpisOfOwner(const Plan &plan, const Id &owner)
{
    QList<Id> kpis = plan.children(RecordKind::Kpi);
    kpis.removeIf([&](const Id &kpi) { return !isOfOwner(plan, owner, {RecordKind::Kpi, kpi}); });
    return kpis;
}

QList<Id> peopleOfOwner(const Plan &plan, const Id &owner)
{
    QSet<Id> here;
    QSet<Id> elsewhere;
    for (const Id &id : plan.living(RecordKind::LeadLink)) {
        const LeadLink &link = *plan.get<LeadLink>(id);
        (isOfOwner(plan, owner, {RecordKind::LeadLink, id}) ? here : elsewhere).insert(link.person);
    }
    QList<Id> people = plan.children(RecordKind::Person);
    people.removeIf([&](const Id &person) { return elsewhere.contains(person) && !here.contains(person); });
    return people;
}

const Round *closedRound(const Plan &plan, const Id &owner, Month month)
{
    const Round *round = plan.get<Round>(keyedId(RecordKind::Round, owner, month.text()));
    return round && !round->closedBy.isEmpty() ? round : nullptr;
}

const Round *closedRoundOf(const Plan &plan, const Id &action, Month month)
{
    const Id owner = roundOwnerOf(plan, action);
    return owner.isNull() ? nullptr : closedRound(plan, owner, month);
}

} // namespace waymark::query
