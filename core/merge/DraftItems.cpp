#include "merge/DraftItems.h"

#include "plan/queries/Belongings.h"
#include "plan/queries/References.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"

#include <algorithm>
#include <numeric>

namespace waymark {

namespace {

/// The place of its priority in the plan; what belongs to none comes first.
int priorityPlace(const Plan &plan, query::Place place)
{
    if (place.kind == RecordKind::Kpi)
        place = {RecordKind::Outcome, plan.value(fieldOf<&Kpi::outcome>(), place.id).as<Id>()};
    while (place.kind != RecordKind::Priority && !place.id.isNull())
        place = query::parentPlace(plan, place);
    return int(plan.children(RecordKind::Priority).indexOf(place.id));
}

bool makes(const DraftedChange &drafted, const Id &record)
{
    return std::any_of(drafted.taken.cbegin(), drafted.taken.cend(), [&record](const FieldOutcome &outcome) {
        const Change &change = outcome.change;
        return change.record == record && change.field->role == FieldRole::Alive && change.before.isEmpty()
            && !change.after.isEmpty();
    });
}

} // namespace

const Plan &DraftItems::planOf(qsizetype side, const query::Place &place) const
{
    const Record *here = m_sides.first().plan->find(place.kind, place.id);
    return here && here->alive ? *m_sides.first().plan : *m_sides.at(side).plan;
}

bool DraftItems::isOutside(qsizetype side, const query::Place &place) const
{
    const PlanScope &scope = m_sides.at(side).scope;
    if (scope.isWholePlan())
        return false;
    const Plan &here = *m_sides.first().plan;
    if (!scope.isIn(here))
        return true;
    const Record *known = here.find(place.kind, place.id);
    const bool standsAlone = !kindInfo(place.kind).parent && place.kind != RecordKind::Priority
        && place.kind != RecordKind::Kpi && place.kind != RecordKind::DeliveryGroup;
    if (standsAlone) // people and marks are added with what refers to them
        return known != nullptr || place.kind == RecordKind::Plan;
    const bool isHere = known && (known->alive || scope.holds(here, place));
    return (isHere && !scope.holds(here, place)) || !scope.holds(*m_sides.at(side).plan, place);
}

DraftItems::Gathered &DraftItems::itemFor(qsizetype side, const query::Place &place)
{
    const query::Place spoken = query::spokenPlace(planOf(side, place), place);
    const std::pair key(side, spoken.id);
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return m_items[*known];
    const Plan &plan = planOf(side, spoken);
    Gathered gathered;
    gathered.item.state = ProposedItem::State::Changed;
    gathered.item.kind = spoken.kind;
    gathered.item.record = spoken.id;
    gathered.item.name = query::referenceOf(plan, spoken.kind, spoken.id);
    gathered.item.place.document = int(side) - 1;
    gathered.order = {int(side), priorityPlace(plan, spoken), static_cast<int>(spoken.kind)};
    m_places.insert(key, m_items.size());
    m_items.append(std::move(gathered));
    return m_items.last();
}

void DraftItems::add(qsizetype side, const query::Place &place, ProposedChange proposed, const DraftedChange &drafted)
{
    Gathered &gathered = itemFor(side, place);
    for (const FieldOutcome &outcome : drafted.taken) {
        if (outcome.change.before != outcome.change.after)
            proposed.changes.append(outcome.change);
    }
    if (proposed.changes.isEmpty())
        return;
    if (isOutside(side, place)) {
        proposed.ground = Ground::Outside;
        proposed.isAccepted = false;
    }
    proposed.place.document = int(side) - 1;
    const bool isNew = makes(drafted, gathered.item.record) && proposed.ground != Ground::Removal;
    if (isNew)
        gathered.item.state = ProposedItem::State::New;
    const qsizetype at = isNew ? 0 : gathered.changes.size();
    gathered.item.changes.insert(at, proposed);
    gathered.changes.insert(at, drafted);
}

MergeDraft DraftItems::take()
{
    m_items.removeIf([](const Gathered &gathered) { return gathered.changes.isEmpty(); });
    std::stable_sort(m_items.begin(), m_items.end(), [](const Gathered &left, const Gathered &right) {
        return std::tie(left.order, left.item.name) < std::tie(right.order, right.item.name);
    });
    MergeDraft draft;
    for (Gathered &gathered : m_items) {
        draft.proposal.items.append(std::move(gathered.item));
        draft.changes.append(std::move(gathered.changes));
    }
    return draft;
}

} // namespace waymark
