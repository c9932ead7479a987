#include "models/ActionTreeToDo.h"

#include "analysis/Touched.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/StatusMeaning.h"

#include <algorithm>

namespace waymark {

namespace {

/// Above this a reset is quicker than telling each row's story.
constexpr qsizetype tooMany = 400;

} // namespace

ActionTreeToDo ActionTreeToDo::after(const Plan &plan, const ChangeSet &set)
{
    const analysis::Touched touched(plan, set);
    ActionTreeToDo toDo;
    qsizetype placed = 0;
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action}) {
        toDo.places[static_cast<size_t>(kind)] = touched.placed(kind);
        placed += touched.placed(kind).size();
        toDo.values.unite(touched.own(kind));
    }
    toDo.values.unite(touched.ownersOf(RecordKind::Assessment)).unite(touched.ownersOf(RecordKind::LeadLink));
    toDo.decided = touched.ownersOf(RecordKind::RollUpOverride);
    toDo.headings = touched.has(fieldOf<&PlanInfo::rollUpRule>()) || touched.has(fieldOf<&PlanInfo::rollUpShare>());
    // A person who is new leads nothing yet; the link says so.
    toDo.everything = touched.hasCalendar() || touched.has({RecordKind::StatusMeaning, RecordKind::DeliveryGroup})
        || touched.has(fieldOf<&Person::name>());
    toDo.regrouped = touched.has(fieldOf<&Priority::group>()) || touched.has({RecordKind::DeliveryGroup});
    toDo.tooMuch = placed > tooMany || toDo.values.size() > tooMany;
    return toDo;
}

QList<Id> ActionTreeToDo::inPlanOrder(const Plan &plan, RecordKind kind) const
{
    const QSet<Id> &records = places[static_cast<size_t>(kind)];
    QList<Id> ids(records.cbegin(), records.cend());
    const Field *parent = kindInfo(kind).parent;
    const auto key = [&](const Id &id) {
        const Id under = parent ? plan.value(*parent, id).as<Id>() : Id();
        return std::pair(under, plan.children(kind, under).indexOf(id));
    };
    ids.removeIf([&](const Id &id) {
        const Record *record = plan.find(kind, id);
        return !record || !record->alive;
    });
    std::sort(ids.begin(), ids.end(), [&key](const Id &one, const Id &other) { return key(one) < key(other); });
    return ids;
}

} // namespace waymark
