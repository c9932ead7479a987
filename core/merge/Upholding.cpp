#include "merge/Upholding.h"

#include <algorithm>

namespace waymark {

Upholding::Upholding(const MergeSides &sides, WrittenFields &fields, const QSet<Id> &firm)
    : m_sides(sides)
    , m_fields(fields)
    , m_firm(firm)
    , m_merged(*sides.first().plan)
{
    QList<Change> changes;
    const QList<FieldOutcome> written = fields.sorted();
    for (const FieldOutcome &outcome : written)
        changes.append(outcome.change);
    m_merged.apply(changes);
}

QList<query::Place> Upholding::uphold()
{
    // Every step takes a record away for good or brings one back for good, so there is an end.
    while (settle()) { }
    return m_broughtBack;
}

bool Upholding::settle()
{
    bool isChanged = false;
    for (const KindInfo &info : allKinds()) {
        const QList<Id> living = m_merged.living(info.kind);
        for (const Id &record : living)
            isChanged = settle(info, record) || isChanged;
    }
    return isChanged;
}

bool Upholding::settle(const KindInfo &info, const Id &record)
{
    for (const Field &field : info.fields) {
        if (!field.isRequired && field.refersTo == 0)
            continue;
        const Value value = m_merged.value(field, record);
        if (value.isEmpty() && field.isRequired) {
            for (const MergeSide &side : m_sides) {
                const Value other = side.plan->value(field, record);
                if (!other.isEmpty()) {
                    write(field, record, other);
                    return true;
                }
            }
        }
        const Id target = value.as<Id>();
        if (field.refersTo != 0 && !target.isNull() && !lives(field, target))
            return settleReference(field, record, target);
    }
    return false;
}

bool Upholding::lives(const Field &reference, const Id &target) const
{
    return std::any_of(allKinds().cbegin(), allKinds().cend(), [&](const KindInfo &info) {
        const Record *record = reference.mayReferTo(info.kind) ? m_merged.find(info.kind, target) : nullptr;
        return record && record->alive;
    });
}

/// A living record refers to one that is not alive.
bool Upholding::settleReference(const Field &field, const Id &record, const Id &target)
{
    const bool isFirm = m_firm.contains(target) && !m_back.contains(record);
    if (isFirm && field.role == FieldRole::Parent && putBack(field, record))
        return true;
    if (isFirm && (field.role == FieldRole::Parent || field.role == FieldRole::Key)) {
        m_firm.insert(record);
        write(kindInfo(field.kind).alive(), record, Value());
        return true;
    }
    for (const KindInfo &info : allKinds()) {
        for (const MergeSide &side : m_sides) {
            if (field.mayReferTo(info.kind) && side.plan->find(info.kind, target)) {
                bringBack({info.kind, target});
                return true;
            }
        }
    }
    return false; // nobody knows what it is; the rules will refuse it
}

/// To where a side has it, if that lives: it was moved under something that is gone.
bool Upholding::putBack(const Field &parent, const Id &record)
{
    if (!kindInfo(parent.kind).keys.empty())
        return false; // it is known by what it belongs to
    for (const MergeSide &side : m_sides) {
        const Id other = side.plan->value(parent, record).as<Id>();
        const Record *there = side.plan->find(parent.kind, record);
        if (!there || !there->alive || other.isNull() || !lives(parent, other))
            continue;
        for (const Field *field : decidedTogether(parent))
            write(*field, record, side.plan->value(*field, record));
        return true;
    }
    return false;
}

/// With all its fields where it was never here.
void Upholding::bringBack(const query::Place &place)
{
    m_firm.remove(place.id);
    m_back.insert(place.id);
    m_broughtBack.append(place);
    if (!m_merged.find(place.kind, place.id)) {
        for (const MergeSide &side : m_sides) {
            const Record *record = side.plan->find(place.kind, place.id);
            if (!record)
                continue;
            for (const Field &field : kindInfo(place.kind).fields) {
                if (!field.get(*record).isEmpty())
                    write(field, place.id, field.get(*record));
            }
            break;
        }
    }
    write(kindInfo(place.kind).alive(), place.id, Value(true));
}

void Upholding::write(const Field &field, const Id &record, const Value &value)
{
    m_fields.add({{{&field, record, m_sides.first().plan->value(field, record), value}, {}}});
    m_merged.apply({{&field, record, {}, value}});
}

} // namespace waymark
