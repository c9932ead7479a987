#include "edit/AssessmentEdits.h"

#include "plan/ChangeBuilder.h"
#include "plan/PlanQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

struct Edit
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

template <auto member, typename T> void setGiven(ChangeBuilder &builder, const Id &id, const std::optional<T> &given)
{
    if (given)
        builder.set<member>(id, *given);
}

/// What belongs to another status than the one now chosen goes.
void setStatus(ChangeBuilder &builder, const Id &id, Status status, const AssessmentInput &input)
{
    builder.set<&Assessment::status>(id, status);
    if (status != Status::Unreadable)
        builder.set<&Assessment::statusText>(id, QString());
    if (status != Status::SignedOff) {
        builder.set<&Assessment::signedOffBy>(id, QString());
        builder.set<&Assessment::signedOffOn>(id, QDate());
    }
    if (status != Status::Missed && status != Status::AtRisk && !input.newDue) {
        builder.set<&Assessment::newDue>(id, Due());
        builder.set<&Assessment::reason>(id, QString());
        builder.set<&Assessment::grantedBy>(id, QString());
    }
}

bool saysAnything(const ChangeBuilder &builder, const Id &id)
{
    const std::vector<Field> &fields = kindInfo(RecordKind::Assessment).fields;
    return std::any_of(fields.cbegin(), fields.cend(),
        [&](const Field &field) { return field.role == FieldRole::Plain && !builder.value(field, id).isEmpty(); });
}

} // namespace

Result<ChangeSet> assess(const Plan &plan, const Id &action, Month month, const AssessmentInput &input)
{
    const Action *record = plan.get<Action>(action);
    if (!record)
        return fail(ErrorCode::NotFound, Edit::tr("This action is no longer in the plan. Nothing was changed."));
    if (!month.isValid() || month.year() < 1990)
        return fail(ErrorCode::Invalid, Edit::tr("An assessment needs a month such as 2026-03. Nothing was changed."));

    const Id id = keyedId(RecordKind::Assessment, action, month.text());
    ChangeBuilder builder(plan);
    if (!plan.get<Assessment>(id)) {
        builder.add(RecordKind::Assessment, id);
        builder.set<&Assessment::action>(id, action);
        builder.set<&Assessment::month>(id, month);
    }
    if (input.status)
        setStatus(builder, id, *input.status, input);
    setGiven<&Assessment::said>(builder, id, input.said);
    setGiven<&Assessment::next>(builder, id, input.next);
    setGiven<&Assessment::newDue>(builder, id, input.newDue);
    setGiven<&Assessment::reason>(builder, id, input.reason);
    setGiven<&Assessment::grantedBy>(builder, id, input.grantedBy);
    setGiven<&Assessment::signedOffBy>(builder, id, input.signedOffBy);
    setGiven<&Assessment::signedOffOn>(builder, id, input.signedOffOn);

    if (input.signedOffBy && !input.signedOffBy->isEmpty()
        && builder.value(fieldOf<&Assessment::status>(), id) != detail::toValue(Status::SignedOff)) {
        return fail(ErrorCode::Invalid,
            Edit::tr("Only what is signed off carries a signature. Nothing was changed; give %1 the status signed off.")
                .arg(record->ref));
    }
    const bool newDueGiven = input.newDue && !input.newDue->isNone();
    if (newDueGiven && builder.value(fieldOf<&Assessment::reason>(), id).isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("A new deadline for %1 needs its reason. Nothing was changed; say why it moves.")
                .arg(record->ref));
    }
    const ActionName name{
        input.status ? u"status"_s : u"assessment"_s, {query::referenceOf(plan, RecordKind::Action, action)}};
    // An assessment that says nothing is none.
    if (!plan.get<Assessment>(id) && !saysAnything(builder, id))
        return ChangeBuilder(plan).take(name);
    if (builder.hasChanges() && !input.by.isEmpty())
        builder.set<&Assessment::by>(id, input.by);
    return builder.take(name);
}

} // namespace waymark::edit
