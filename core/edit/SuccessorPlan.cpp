#include "edit/SuccessorPlan.h"

#include "edit/Edit.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Decision.h"
#include "plan/records/Kpi.h"
#include "plan/records/Risk.h"
#include "plan/Status.h"

#include <QHash>

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

bool goesOn(const Plan &old, const Action &action)
{
    return query::statusOf(old, action.id) != Status::SignedOff;
}

/// Takes the records over, a kind after those it refers to.
class Carrying
{
public:
    Carrying(const Plan &old, const Successor &wanted, const Id &plan, ChangeBuilder &builder, IdSource &ids)
        : m_old(old)
        , m_wanted(wanted)
        , m_builder(builder)
        , m_ids(ids)
    {
        m_over.insert(old.id(), plan);
    }

    void carryAll()
    {
        for (const KindInfo &info : allKinds()) {
            if (info.kind == RecordKind::Plan || info.kind == RecordKind::Mark)
                continue;
            for (const Id &id : m_old.living(info.kind)) {
                if (isWanted(info.kind, id))
                    carry(info, id);
            }
        }
    }

private:
    bool isWanted(RecordKind kind, const Id &id) const
    {
        switch (kind) {
        case RecordKind::Priority: {
            const QList<Id> &outcomes = m_old.children(RecordKind::Outcome, id);
            return std::any_of(
                outcomes.cbegin(), outcomes.cend(), [this](const Id &outcome) { return hasMore(outcome); });
        }
        case RecordKind::Outcome:
            return hasMore(id);
        case RecordKind::Action:
            return goesOn(m_old, *m_old.get<Action>(id));
        case RecordKind::Kpi:
            return m_wanted.withKpis;
        case RecordKind::Risk:
            return !m_old.get<Risk>(id)->closed;
        case RecordKind::Decision:
            return m_old.get<Decision>(id)->answer.isEmpty() && !m_old.get<Decision>(id)->answeredOn.isValid();
        default:
            return true;
        }
    }

    /// An outcome with an action to be done or a KPI to be watched.
    bool hasMore(const Id &outcome) const
    {
        const QList<const Action *> actions = m_old.all<Action>(outcome);
        const QList<const Kpi *> kpis = m_wanted.withKpis ? m_old.all<Kpi>() : QList<const Kpi *>();
        return std::any_of(actions.cbegin(), actions.cend(), [this](const Action *action) {
            return goesOn(m_old, *action);
        }) || std::any_of(kpis.cbegin(), kpis.cend(), [&](const Kpi *kpi) { return kpi->outcome == outcome; });
    }

    /// Nothing where what it belongs to or joins stays behind.
    void carry(const KindInfo &info, const Id &id)
    {
        for (const Field &field : info.fields) {
            const bool isNeeded = field.role == FieldRole::Parent || field.role == FieldRole::Key;
            if (isNeeded && field.valueKind == ValueKind::Reference && taken(field, id).isEmpty())
                return;
        }
        const Id over = idOver(info, id);
        m_over.insert(id, over);
        m_builder.add(info.kind, over);
        for (const Field &field : info.fields) {
            if (field.role != FieldRole::Alive)
                m_builder.set(field, over, taken(field, id));
        }
    }

    Id idOver(const KindInfo &info, const Id &id)
    {
        if (info.keys.empty())
            return id;
        const Field &key = *info.keys.back();
        const Id space = info.parent ? taken(*info.parent, id).as<Id>() : m_over.value(m_old.id());
        const Id named = keyedId(info.kind, space, valueText(taken(key, id)));
        const bool isGiven = !m_builder.value(info.alive(), named).isEmpty();
        return isGiven ? m_ids.next() : named;
    }

    Value taken(const Field &field, const Id &id) const
    {
        const Value value = m_old.value(field, id);
        if (field.valueKind == ValueKind::Reference)
            return Value(m_over.value(value.as<Id>()));
        const Due due = value.as<Due>();
        if (field.valueKind == ValueKind::Due && due.kind() == Due::Kind::Relative) {
            const QDate day = due.lastDay(m_old.calendar());
            return day.isValid() ? Value(Due::day(day, due.source())) : value;
        }
        const bool countsFromStart = &field == &fieldOf<&Kpi::startsOn>() && value.isEmpty();
        return countsFromStart ? Value(m_old.info().start) : value;
    }

    const Plan &m_old;
    const Successor &m_wanted;
    ChangeBuilder &m_builder;
    IdSource &m_ids;
    QHash<Id, Id> m_over; ///< what a record is in the new plan
};

/// The plan's own record: what it says of itself, but for what it begins with.
void carryPlan(ChangeBuilder &builder, const Plan &old, const NewPlan &wanted, const Id &plan)
{
    builder.add(RecordKind::Plan, plan);
    for (const Field &field : kindInfo(RecordKind::Plan).fields) {
        if (field.role != FieldRole::Alive)
            builder.set(field, plan, old.value(field, old.id()));
    }
    builder.set<&PlanInfo::title>(plan, wanted.title.simplified());
    builder.set<&PlanInfo::partnership>(plan, wanted.partnership.simplified());
    builder.set<&PlanInfo::start>(plan, wanted.start);
    builder.set<&PlanInfo::continues>(plan, old.id().text());
}

} // namespace

GoingOn goingOn(const Plan &old)
{
    GoingOn counted;
    for (const Id &id : old.living(RecordKind::Action))
        ++(goesOn(old, *old.get<Action>(id)) ? counted.actions : counted.signedOff);
    return counted;
}

Result<ChangeSet> successorPlan(const Plan &old, const Successor &wanted, IdSource &ids)
{
    if (wanted.plan.title.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("A plan needs a title. Nothing was changed; write one."));
    if (!wanted.plan.start.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A plan needs a day on which it starts. Nothing was changed."));
    const Plan nothing;
    ChangeBuilder builder(nothing);
    const Id plan = ids.next();
    carryPlan(builder, old, wanted.plan, plan);
    Carrying(old, wanted, plan, builder, ids).carryAll();
    return builder.take({u"successor"_s, {}});
}

} // namespace waymark::edit
