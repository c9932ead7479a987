#include "plan/Plan.h"

#include "plan/records/Action.h"
#include "plan/records/Annotation.h"
#include "plan/records/Assessment.h"
#include "plan/records/Comparator.h"
#include "plan/records/Decision.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/HandOver.h"
#include "plan/records/IssuedFile.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Mark.h"
#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Predecessor.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/records/Reading.h"
#include "plan/records/Recalculation.h"
#include "plan/records/Redaction.h"
#include "plan/records/ReportText.h"
#include "plan/records/Risk.h"
#include "plan/records/RollUpOverride.h"
#include "plan/records/Round.h"
#include "plan/records/RuleSwitch.h"
#include "plan/records/StatusMeaning.h"
#include "plan/records/Target.h"

#include <algorithm>
#include <limits>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

template <typename T> class TypedTable : public detail::RecordTable
{
public:
    std::unique_ptr<RecordTable> clone() const override { return std::make_unique<TypedTable>(*this); }

    const Record *find(const Id &id) const override
    {
        const auto found = m_records.find(id);
        return found == m_records.end() ? nullptr : &found->second;
    }

    Record &obtain(const Id &id) override
    {
        T &record = m_records[id];
        record.id = id;
        return record;
    }

    QList<Id> ids() const override
    {
        QList<Id> ids;
        ids.reserve(qsizetype(m_records.size()));
        for (const auto &entry : m_records)
            ids.append(entry.first);
        return ids;
    }

private:
    std::unordered_map<Id, T, detail::IdHash> m_records;
};

template <typename... T> void makeTables(std::array<std::unique_ptr<detail::RecordTable>, recordKindCount> &tables)
{
    static_assert(sizeof...(T) == recordKindCount);
    ((tables[static_cast<size_t>(T::kind)] = std::make_unique<TypedTable<T>>()), ...);
}

/// Orders siblings: by the field that the kind names, then by id.
QString orderKey(const KindInfo &info, const Record &record)
{
    if (!info.order)
        return {};
    const Value value = info.order->get(record);
    if (info.order->valueKind == ValueKind::Integer)
        return u"%1"_s.arg(
            value.as<qint64>() + std::numeric_limits<quint32>::max(), 20, 10, '0'_L1); // negative ones too
    // Names sort as people look for them; ranks and months are made to sort as they are.
    return info.order->role == FieldRole::Key && info.order->valueKind == ValueKind::Text
        ? foldedName(value.as<QString>())
        : valueText(value);
}

Id parentOf(const KindInfo &info, const Record &record)
{
    return info.parent ? info.parent->get(record).as<Id>() : Id();
}

} // namespace

Plan::Plan()
{
    makeTables<PlanInfo, Person, DeliveryGroup, Priority, Outcome, Action, Assessment, LeadLink, Kpi, Target, Reading,
        GlossaryTerm, StatusMeaning, Round, RollUpOverride, Risk, Evidence, Decision, Quotation, Narrative, RuleSwitch,
        Mark, Predecessor, KpiLink, HandOver, Comparator, Recalculation, Annotation, ReportText, IssuedReport,
        IssuedFile, Redaction>(m_tables);
}

Plan::Plan(const Plan &other)
    : m_children(other.m_children)
    , m_removed(other.m_removed)
{
    for (size_t index = 0; index < m_tables.size(); ++index)
        m_tables[index] = other.m_tables[index]->clone();
}

Plan &Plan::operator=(const Plan &other)
{
    if (this != &other)
        *this = Plan(other);
    return *this;
}

const PlanInfo &Plan::info() const
{
    static const PlanInfo none;
    const QList<Id> &plans = children(RecordKind::Plan);
    return plans.isEmpty() ? none : *get<PlanInfo>(plans.first());
}

PlanCalendar Plan::calendar() const
{
    const PlanInfo &plan = info();
    PlanCalendar calendar;
    calendar.start = plan.start;
    if (plan.autumnEnds.isValid())
        calendar.terms.autumn = plan.autumnEnds;
    if (plan.springEnds.isValid())
        calendar.terms.spring = plan.springEnds;
    if (plan.summerEnds.isValid())
        calendar.terms.summer = plan.summerEnds;
    return calendar;
}

const Record *Plan::find(RecordKind kind, const Id &id) const
{
    return m_tables[static_cast<size_t>(kind)]->find(id);
}

Value Plan::value(const Field &field, const Id &id) const
{
    const Record *record = find(field.kind, id);
    return record ? field.get(*record) : Value();
}

const QList<Id> &Plan::children(RecordKind kind, const Id &parent) const
{
    static const QList<Id> none;
    const auto &lists = m_children[static_cast<size_t>(kind)];
    const auto found = lists.constFind(parent);
    return found == lists.constEnd() ? none : *found;
}

QList<Id> Plan::living(RecordKind kind) const
{
    QList<Id> ids;
    for (const QList<Id> &list : m_children[static_cast<size_t>(kind)])
        ids.append(list);
    return ids;
}

QList<Id> Plan::everIds(RecordKind kind) const
{
    return m_tables[static_cast<size_t>(kind)]->ids();
}

void Plan::apply(const QList<Change> &changes)
{
    for (const Change &change : changes)
        setField(change);
}

void Plan::setField(const Change &change)
{
    const Field &field = *change.field;
    Record &record = m_tables[static_cast<size_t>(field.kind)]->obtain(change.record);
    // Only these three decide under which parent and where among its siblings a record is listed.
    const bool moves = field.role == FieldRole::Alive || field.role == FieldRole::Parent || field.ordersSiblings;
    if (moves && record.alive)
        unlist(field.kind, record);
    field.set(record, change.after);
    if (moves && record.alive)
        list(field.kind, record);
    if (!record.alive)
        m_removed[static_cast<size_t>(field.kind)].insert(change.record);
    else if (field.role == FieldRole::Alive)
        m_removed[static_cast<size_t>(field.kind)].remove(change.record);
}

void Plan::unlist(RecordKind kind, const Record &record)
{
    const KindInfo &info = kindInfo(kind);
    auto &lists = m_children[static_cast<size_t>(kind)];
    const auto list = lists.find(parentOf(info, record));
    if (list != lists.end()) {
        list->removeOne(record.id);
        if (list->isEmpty())
            lists.erase(list);
    }
}

void Plan::list(RecordKind kind, const Record &record)
{
    const KindInfo &info = kindInfo(kind);
    QList<Id> &siblings = m_children[static_cast<size_t>(kind)][parentOf(info, record)];
    const QString key = orderKey(info, record);
    const auto place =
        std::lower_bound(siblings.begin(), siblings.end(), record.id, [&](const Id &left, const Id &right) {
            const QString leftKey = orderKey(info, *find(kind, left));
            return leftKey != key ? leftKey < key : left < right;
        });
    siblings.insert(place, record.id);
}

} // namespace waymark
