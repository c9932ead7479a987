#include "plan/queries/PlanQueries.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/texts/FoldedText.h"

#include <algorithm>

namespace waymark::query {

using namespace Qt::StringLiterals;

QStringList leadNames(const Plan &plan, const Id &owner)
{
    QStringList names;
    for (const LeadLink *link : plan.all<LeadLink>(owner)) {
        if (const Person *person = plan.get<Person>(link->person))
            names.append(person->name);
    }
    return names;
}

const Person *personNamed(const Plan &plan, const QString &name)
{
    const QString wanted = foldedName(name);
    const Person *keyed = plan.get<Person>(keyedId(RecordKind::Person, plan.id(), name));
    if (wanted.isEmpty() || (keyed && foldedName(keyed->name) == wanted))
        return wanted.isEmpty() ? nullptr : keyed;
    QList<const Person *> spelt;
    for (const Person *person : plan.all<Person>()) {
        if (foldedName(person->name) == wanted)
            return person;
        const QStringList spellings = person->aliases.split(u'\n', Qt::SkipEmptyParts);
        if (std::any_of(spellings.cbegin(), spellings.cend(),
                [&wanted](const QString &spelling) { return foldedName(spelling) == wanted; }))
            spelt.append(person);
    }
    return spelt.size() == 1 ? spelt.first() : nullptr;
}

QList<const Action *> actionsOfPriority(const Plan &plan, const Id &priority)
{
    QList<const Action *> actions;
    for (const Id &outcome : plan.children(RecordKind::Outcome, priority))
        actions += plan.all<Action>(outcome);
    return actions;
}

const Priority *priorityOf(const Plan &plan, RecordKind kind, const Id &id)
{
    Id outcome = id;
    if (kind == RecordKind::Action) {
        const Action *action = plan.get<Action>(id);
        outcome = action ? action->outcome : Id();
    }
    const Outcome *record = plan.get<Outcome>(outcome);
    return plan.get<Priority>(kind == RecordKind::Priority ? id : record ? record->priority : Id());
}

QString groupLead(const Plan &plan, const Priority &priority)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(priority.group);
    if (!group)
        return {};
    const Person *person = plan.get<Person>(group->leadPerson);
    return person && !group->leadPost.isEmpty() ? u"%1 (%2)"_s.arg(group->leadPost, person->name)
        : person                                ? person->name
                                                : group->leadPost;
}

} // namespace waymark::query
