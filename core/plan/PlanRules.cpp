#include "plan/PlanRules.h"

#include <QCoreApplication>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanRules
{
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

QString captionOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.caption);
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
        PlanRules::tr("“%1” would point at something that is not in the plan. Nothing was changed.").arg(captionOf(field)));
}

Result<void> checkLiving(const Plan &plan, const KindInfo &info, const Record &record)
{
    for (const Field &field : info.fields) {
        const Value value = field.get(record);
        if (value.isEmpty()) {
            if (field.isRequired) {
                return fail(ErrorCode::Invalid,
                    PlanRules::tr("“%1” may not be empty. Nothing was changed.").arg(captionOf(field)));
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
    for (const KindInfo &child : allKinds()) {
        if (child.parent && child.parent->mayReferTo(kind) && !plan.children(child.kind, id).isEmpty()) {
            return fail(ErrorCode::Refused,
                PlanRules::tr("Something still belongs to what would be removed. Nothing was changed."),
                QLatin1StringView(child.table));
        }
    }
    return {};
}

} // namespace

Result<void> checkRules(const Plan &plan, const QList<Change> &changes)
{
    QSet<std::pair<int, Id>> touched;
    for (const Change &change : changes) {
        const Field &field = *change.field;
        const Record *record = plan.find(field.kind, change.record);
        const bool keyed = field.role == FieldRole::Key || (field.role == FieldRole::Parent && !kindInfo(field.kind).keys.empty());
        if (keyed && !change.before.isEmpty() && !change.after.isEmpty() && change.before != change.after && record->alive) {
            return fail(ErrorCode::Refused,
                PlanRules::tr("“%1” is what this entry is known by and cannot change; remove it and add another. Nothing was changed.")
                    .arg(captionOf(field)));
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
