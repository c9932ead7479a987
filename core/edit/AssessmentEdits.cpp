#include "edit/AssessmentEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

template <auto member, typename T> void setGiven(ChangeBuilder &builder, const Id &id, const std::optional<T> &given)
{
    if (given)
        builder.set<member>(id, *given);
}

bool asksForDeadline(Status status)
{
    return status == Status::Missed || status == Status::AtRisk;
}

/// What belongs to another status than the one now chosen goes.
void setStatus(ChangeBuilder &builder, const Id &id, Status status, const AssessmentInput &input)
{
    const auto before = detail::fromValue<Status>(builder.value(fieldOf<&Assessment::status>(), id));
    builder.set<&Assessment::status>(id, status);
    if (status != Status::Unreadable)
        builder.set<&Assessment::statusText>(id, QString());
    if (status != Status::SignedOff) {
        builder.set<&Assessment::signedOffBy>(id, QString());
        builder.set<&Assessment::signedOffOn>(id, QDate());
    }
    // One that was given on its own, before any status or beside a green one, belongs to none.
    if (asksForDeadline(before) && !asksForDeadline(status) && !input.newDue) {
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

/// What a person may say of the action in that month, put right; an error where it may not be said.
Result<AssessmentInput> admitted(const Plan &plan, const Action &action, Month month, AssessmentInput input)
{
    if (!month.isValid() || month.year() < 1990)
        return fail(ErrorCode::Invalid, Edit::tr("An assessment needs a month such as 2026-03. Nothing was changed."));
    const Round *closed = query::closedRoundOf(plan, action.id, month);
    if (closed && !input.correctedOn.isValid()) {
        return fail(ErrorCode::Refused,
            Edit::tr("%1 was closed by %2 on %3. Nothing was changed; change it as a correction if it must be changed.")
                .arg(month.words(), closed->closedBy, longDay(closed->closedOn)));
    }
    if (!closed)
        input.correctedOn = {};
    if (input.unchanged) {
        input.status = query::statusOf(plan, action.id, month.plus(-1));
        if (*input.status == Status::NotAssessed || *input.status == Status::Unreadable) {
            return fail(ErrorCode::Invalid,
                Edit::tr(
                    "%1 was not assessed before, so nothing can be said to be unchanged. Nothing was changed; give "
                    "it a status.")
                    .arg(action.ref));
        }
        // Who signed and when is said of the month in which it was signed.
        if (*input.status == Status::SignedOff)
            input.unchanged = false;
    }
    return input;
}

Result<void> checkFits(const ChangeBuilder &builder, const Id &id, const Action &action, const AssessmentInput &input)
{
    if (input.signedOffBy && !input.signedOffBy->isEmpty()
        && builder.value(fieldOf<&Assessment::status>(), id) != detail::toValue(Status::SignedOff)) {
        return fail(ErrorCode::Invalid,
            Edit::tr("Only what is signed off carries a signature. Nothing was changed; give %1 the status signed off.")
                .arg(action.ref));
    }
    const bool newDueGiven = input.newDue && !input.newDue->isNone();
    if (newDueGiven && builder.value(fieldOf<&Assessment::reason>(), id).isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("A new deadline for %1 needs its reason. Nothing was changed; say why it moves.").arg(action.ref));
    }
    return {};
}

/// Everything the input says, as changes; what would be said for the first time and says nothing is left out.
Result<void> writeAssessment(
    ChangeBuilder &all, const Plan &plan, const Action &action, Month month, const AssessmentInput &given)
{
    const Result<AssessmentInput> input = admitted(plan, action, month, given);
    if (!input)
        return fail(input.error());
    const Id id = keyedId(RecordKind::Assessment, action.id, month.text());
    const bool isNew = !plan.get<Assessment>(id);
    ChangeBuilder builder(plan);
    if (isNew) {
        builder.add(RecordKind::Assessment, id);
        builder.set<&Assessment::action>(id, action.id);
        builder.set<&Assessment::month>(id, month);
    }
    if (input->status) {
        setStatus(builder, id, *input->status, *input);
        builder.set<&Assessment::unchanged>(id, input->unchanged);
    }
    setGiven<&Assessment::said>(builder, id, input->said);
    setGiven<&Assessment::next>(builder, id, input->next);
    setGiven<&Assessment::newDue>(builder, id, input->newDue);
    setGiven<&Assessment::reason>(builder, id, input->reason);
    setGiven<&Assessment::grantedBy>(builder, id, input->grantedBy);
    setGiven<&Assessment::signedOffBy>(builder, id, input->signedOffBy);
    setGiven<&Assessment::signedOffOn>(builder, id, input->signedOffOn);
    if (Result<void> fits = checkFits(builder, id, action, *input); !fits)
        return fits;
    // An assessment that says nothing is none.
    if ((isNew && !saysAnything(builder, id)) || !builder.hasChanges())
        return {};
    const bool isJudged =
        input->status || input->newDue || input->reason || input->grantedBy || input->signedOffBy || input->signedOffOn;
    if ((isNew || isJudged) && !input->by.isEmpty())
        builder.set<&Assessment::by>(id, input->by);
    if (input->correctedOn.isValid()) {
        builder.set<&Assessment::correctedOn>(id, input->correctedOn);
        builder.set<&Assessment::correctedBy>(id, input->by);
    }
    all.add(builder.take({}));
    return {};
}

} // namespace

Result<ChangeSet> assess(const Plan &plan, const Id &action, Month month, const AssessmentInput &input)
{
    const Action *record = plan.get<Action>(action);
    if (!record)
        return fail(ErrorCode::NotFound, Edit::tr("This action is no longer in the plan. Nothing was changed."));
    ChangeBuilder builder(plan);
    if (Result<void> written = writeAssessment(builder, plan, *record, month, input); !written)
        return fail(written.error());
    const bool isStatus = input.status || input.unchanged;
    return builder.take(
        {isStatus ? u"status"_s : u"assessment"_s, {ActionArgument::record(RecordKind::Action, action)}});
}

Result<ChangeSet> assessAll(const Plan &plan, const QList<Id> &actions, Month month, const AssessmentInput &input)
{
    if (actions.size() == 1)
        return assess(plan, actions.first(), month, input);
    ChangeBuilder builder(plan);
    for (const Id &action : actions) {
        const Action *record = plan.get<Action>(action);
        if (!record)
            return fail(ErrorCode::NotFound, Edit::tr("An action is no longer in the plan. Nothing was changed."));
        if (Result<void> written = writeAssessment(builder, plan, *record, month, input); !written)
            return fail(written.error());
    }
    return builder.take({u"statuses"_s, {ActionArgument::count(actions.size())}});
}

Result<ChangeSet> giveStatus(const Plan &plan, const QList<Id> &actions, Month month, Status status, const QString &by)
{
    AssessmentInput input;
    input.status = status;
    input.by = by;
    return assessAll(plan, actions, month, input);
}

} // namespace waymark::edit
