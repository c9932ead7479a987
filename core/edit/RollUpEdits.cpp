#include "edit/RollUpEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/RollUpOverride.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

bool isHeading(const Plan &plan, const query::Place &place)
{
    const bool isKind =
        place.kind == RecordKind::Priority || place.kind == RecordKind::Outcome || place.kind == RecordKind::Plan;
    const Record *record = isKind ? plan.find(place.kind, place.id) : nullptr;
    return record && record->alive;
}

/// What is missing, in one sentence.
Result<void> checkSaid(Month month, const StatusDecision &decision)
{
    if (!month.isValid() || month.year() < 1990)
        return fail(ErrorCode::Invalid, Edit::tr("A decision needs a month such as 2026-03. Nothing was changed."));
    if (std::find(chosenStatuses.begin(), chosenStatuses.end(), decision.status) == chosenStatuses.end()) {
        return fail(
            ErrorCode::Invalid, Edit::tr("A decision needs one of the six statuses. Nothing was changed; choose one."));
    }
    if (decision.reason.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("A status is decided with a reason, so that others know why. Nothing was changed; write one."));
    }
    if (decision.by.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("Whoever decides a status puts a name to it. Nothing was changed; say who you are."));
    }
    return {};
}

} // namespace

Result<ChangeSet> decideStatus(
    const Plan &plan, const query::Place &heading, Month month, const StatusDecision &decision)
{
    if (!isHeading(plan, heading))
        return fail(ErrorCode::NotFound, Edit::tr("This heading is no longer in the plan. Nothing was changed."));
    if (const Result<void> said = checkSaid(month, decision); !said)
        return fail(said.error());
    const Id id = keyedId(RecordKind::RollUpOverride, heading.id, month.text());
    ChangeBuilder builder(plan);
    if (!plan.get<RollUpOverride>(id)) {
        builder.add(RecordKind::RollUpOverride, id);
        builder.set<&RollUpOverride::owner>(id, heading.id);
        builder.set<&RollUpOverride::month>(id, month);
    }
    builder.set<&RollUpOverride::status>(id, decision.status);
    builder.set<&RollUpOverride::reason>(id, decision.reason.trimmed());
    builder.set<&RollUpOverride::by>(id, decision.by.simplified());
    return builder.take(
        {u"decide_status"_s, {ActionArgument::record(heading.kind, heading.id), ActionArgument::month(month)}});
}

Result<ChangeSet> withdrawDecision(const Plan &plan, const query::Place &heading, Month month)
{
    const Id id = keyedId(RecordKind::RollUpOverride, heading.id, month.text());
    ChangeBuilder builder(plan);
    if (plan.get<RollUpOverride>(id))
        builder.remove(RecordKind::RollUpOverride, id);
    return builder.take(
        {u"withdraw_status"_s, {ActionArgument::record(heading.kind, heading.id), ActionArgument::month(month)}});
}

Result<ChangeSet> setRollUpRule(const Plan &plan, RollUpRule rule, std::optional<int> share)
{
    const bool isShare = rule == RollUpRule::Share;
    const ValueRange range = *fieldOf<&PlanInfo::rollUpShare>().range;
    if (isShare && (!share || !range.holds(*share))) {
        return fail(ErrorCode::Invalid,
            Edit::tr("The share that counts is a whole number from %1 percent. Nothing was changed.")
                .arg(rangeWords(range)));
    }
    ChangeBuilder builder(plan);
    builder.set<&PlanInfo::rollUpRule>(plan.id(), rule);
    builder.set<&PlanInfo::rollUpShare>(plan.id(), isShare ? share : std::nullopt);
    return builder.take({u"roll_up"_s, {}});
}

} // namespace waymark::edit
