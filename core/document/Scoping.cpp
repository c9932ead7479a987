#include "document/Scoping.h"

#include "plan/queries/Belongings.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/Redaction.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct Scoping
{
    Q_DECLARE_TR_FUNCTIONS(Scoping)
};

bool isAddedWithOthers(RecordKind kind)
{
    return kind == RecordKind::Person || kind == RecordKind::Mark || kind == RecordKind::Redaction;
}

/// Whose value says where it stands; of those that stand alone, none.
bool hasPlace(const Plan &plan, const query::Place &place)
{
    if (!plan.find(place.kind, place.id))
        return false;
    const Field *above = place.kind == RecordKind::Kpi ? findField(RecordKind::Kpi, QStringLiteral("outcome"))
        : place.kind == RecordKind::Priority           ? findField(RecordKind::Priority, QStringLiteral("group_id"))
                                                       : kindInfo(place.kind).parent;
    return !above || !plan.value(*above, place.id).isEmpty();
}

bool isOutside(const Plan &plan, const Change &change, const PlanScope &scope)
{
    if (isAddedWithOthers(change.field->kind))
        return !change.before.isEmpty() && !change.after.isEmpty();
    const query::Place place{change.field->kind, change.record};
    return hasPlace(plan, place) && !scope.holds(plan, place);
}

} // namespace

Result<void> checkScope(const Plan &plan, const QList<Change> &changes, const PlanScope &scope)
{
    if (scope.isWholePlan())
        return {};
    for (const Change &change : changes) {
        if (isOutside(plan, change, scope)) {
            return fail(ErrorCode::Refused,
                Scoping::tr("This file is the part of %1, and the rest of the plan can only be read in it. Nothing was "
                            "changed; ask whoever keeps the whole plan.")
                    .arg(query::scopeName(plan, scope)),
                QLatin1StringView(change.field->column));
        }
    }
    return {};
}

} // namespace waymark
