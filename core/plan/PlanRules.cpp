#include "plan/PlanRules.h"

#include "plan/Rank.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanRules
{
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

QString fieldCaption(const Field &field)
{
    return QCoreApplication::translate("Field", field.caption);
}

/// What a file gives back as it was given: anything else would be damage as soon as it is read again.
bool isKeepable(const Value &value)
{
    const auto isYear = [](int year) { return year >= 1900 && year <= 2200; };
    if (const double *number = std::get_if<double>(&value.variant()))
        return std::isfinite(*number);
    if (const Month *month = std::get_if<Month>(&value.variant()))
        return isYear(month->year());
    if (const QDate *date = std::get_if<QDate>(&value.variant()))
        return isYear(date->year());
    return true;
}

Result<void> checkRange(const Field &field, const Value &value)
{
    if (!field.range || value.isEmpty())
        return {};
    const bool isWhole = field.valueKind == ValueKind::Integer;
    if (field.range->holds(isWhole ? static_cast<double>(value.as<qint64>()) : value.as<double>()))
        return {};
    return fail(ErrorCode::Invalid,
        PlanRules::tr("“%1” takes a number from %2, and this is %3. Nothing was changed.")
            .arg(fieldCaption(field), rangeWords(*field.range), valueText(value)));
}

/// The field holds what it was set to: not a word outside its choices, a number cut short or a value of another type.
Result<void> checkHeld(const Plan &plan, const Change &change)
{
    const Field &field = *change.field;
    const bool isFit = plan.value(field, change.record) == change.after && isKeepable(change.after)
        && (field.role != FieldRole::Rank || change.after.isEmpty() || isRank(change.after.as<QString>()));
    if (isFit)
        return checkRange(field, change.after);
    return fail(ErrorCode::Invalid,
        PlanRules::tr("“%1” cannot hold this value. Nothing was changed.").arg(fieldCaption(field)));
}

Result<void> checkReference(const Plan &plan, const Field &field, const Id &target)
{
    for (const KindInfo &info : allKinds()) {
        if (!field.mayReferTo(info.kind))
            continue;
        const Record *record = plan.find(info.kind, target);
        if (record && record->alive)
            return {};
    }
    return fail(ErrorCode::Refused,
        PlanRules::tr("“%1” would point at something that is not in the plan. Nothing was changed.")
            .arg(fieldCaption(field)));
}

Result<void> checkLiving(const Plan &plan, const KindInfo &info, const Record &record)
{
    for (const Field &field : info.fields) {
        const Value value = field.get(record);
        if (value.isEmpty()) {
            if (field.isRequired) {
                return fail(ErrorCode::Invalid,
                    PlanRules::tr("“%1” may not be empty. Nothing was changed.").arg(fieldCaption(field)));
            }
            continue;
        }
        if (field.valueKind == ValueKind::Reference && field.refersTo != 0) {
            if (const Result<void> checked = checkReference(plan, field, value.as<Id>()); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkRemoved(const Plan &plan, RecordKind kind, const Id &id)
{
    for (const KindInfo &other : allKinds()) {
        for (const Field &field : other.fields) {
            if (!field.mayReferTo(kind))
                continue;
            const QList<Id> living = field.role == FieldRole::Parent ? QList<Id>() : plan.living(other.kind);
            const bool isReferred = std::any_of(living.cbegin(), living.cend(),
                [&](const Id &record) { return plan.value(field, record) == Value(id); });
            if (isReferred || (field.role == FieldRole::Parent && !plan.children(other.kind, id).isEmpty())) {
                return fail(ErrorCode::Refused,
                    PlanRules::tr("Something still belongs to what would be removed. Nothing was changed."),
                    QLatin1StringView(other.table));
            }
        }
    }
    return {};
}

} // namespace

Result<void> checkRules(const Plan &plan, const QList<Change> &changes)
{
    // A set may set a field more than once; the last word is what it must hold.
    QSet<std::pair<const Field *, Id>> held;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const std::pair place(change->field, change->record);
        if (held.contains(place))
            continue;
        held.insert(place);
        if (const Result<void> checked = checkHeld(plan, *change); !checked)
            return checked;
    }
    // What was removed and is added again may be spelt otherwise than before.
    QSet<std::pair<int, Id>> cameBack;
    for (const Change &change : changes) {
        if (change.field->role == FieldRole::Alive && change.before.isEmpty() && !change.after.isEmpty())
            cameBack.insert(std::pair(static_cast<int>(change.field->kind), change.record));
    }
    QSet<std::pair<int, Id>> touched;
    for (const Change &change : changes) {
        const Field &field = *change.field;
        const Record *record = plan.find(field.kind, change.record);
        const bool keyed =
            field.role == FieldRole::Key || (field.role == FieldRole::Parent && !kindInfo(field.kind).keys.empty());
        const bool livedOn =
            record->alive && !cameBack.contains(std::pair(static_cast<int>(field.kind), change.record));
        if (keyed && !change.before.isEmpty() && !change.after.isEmpty() && change.before != change.after && livedOn) {
            return fail(ErrorCode::Refused,
                PlanRules::tr("“%1” is what this entry is known by and cannot change; remove it and add another. "
                              "Nothing was changed.")
                    .arg(fieldCaption(field)));
        }
        const auto key = std::pair(static_cast<int>(field.kind), change.record);
        if (touched.contains(key))
            continue;
        touched.insert(key);
        const Result<void> checked = record->alive ? checkLiving(plan, kindInfo(field.kind), *record)
                                                   : checkRemoved(plan, field.kind, change.record);
        if (!checked)
            return checked;
    }
    if (plan.children(RecordKind::Plan).size() != 1)
        return fail(ErrorCode::Refused, PlanRules::tr("A plan file holds exactly one plan. Nothing was changed."));
    return {};
}

} // namespace waymark
