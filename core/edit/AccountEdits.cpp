#include "edit/AccountEdits.h"

#include "edit/Edit.h"
#include "edit/FieldEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    const Field *field;
    Value value;
};

/// The heading as what it is; no such kind where it is neither.
RecordKind headingKind(const Plan &plan, const Id &heading)
{
    return plan.get<Priority>(heading) ? RecordKind::Priority
        : plan.get<Outcome>(heading)   ? RecordKind::Outcome
                                       : RecordKind::Plan;
}

Result<ChangeSet> write(const Plan &plan, const Id &heading, Month month, const QList<Text> &texts)
{
    const RecordKind kind = headingKind(plan, heading);
    if (kind == RecordKind::Plan)
        return fail(ErrorCode::NotFound, Edit::tr("This heading is no longer in the plan. Nothing was changed."));
    if (!month.isValid() || month.year() < 1990)
        return fail(ErrorCode::Invalid, Edit::tr("An account needs a month such as 2026-03. Nothing was changed."));
    const Id id = keyedId(RecordKind::Narrative, heading, month.text());
    const bool isNew = !plan.get<Narrative>(id);
    ChangeBuilder builder(plan);
    if (isNew) {
        builder.add(RecordKind::Narrative, id);
        builder.set<&Narrative::owner>(id, heading);
        builder.set<&Narrative::month>(id, month);
    }
    for (const Text &text : texts)
        builder.set(*text.field, id, text.value);
    const bool saysAnything = std::any_of(accountFields().begin(), accountFields().end(),
        [&](const Field *field) { return !builder.value(*field, id).isEmpty(); });
    const ActionName name{u"account"_s, {ActionArgument::record(kind, heading), ActionArgument::month(month)}};
    if (saysAnything)
        return builder.take(name);
    // An account that says nothing is none.
    ChangeBuilder nothing(plan);
    if (!isNew)
        nothing.remove(RecordKind::Narrative, id);
    return nothing.take(name);
}

} // namespace

const std::vector<const Field *> &accountFields()
{
    static const std::vector<const Field *> fields{&fieldOf<&Narrative::positionThen>(), &fieldOf<&Narrative::done>(),
        &fieldOf<&Narrative::positionNow>(), &fieldOf<&Narrative::impact>(), &fieldOf<&Narrative::next>()};
    return fields;
}

const Narrative *account(const Plan &plan, const Id &heading, Month month)
{
    return plan.get<Narrative>(keyedId(RecordKind::Narrative, heading, month.text()));
}

Result<ChangeSet> setAccountText(
    const Plan &plan, const query::Place &heading, Month month, const Field &field, const QString &text)
{
    if (std::find(accountFields().begin(), accountFields().end(), &field) == accountFields().end())
        return fail(ErrorCode::Invalid, Edit::tr("An account has no such text. Nothing was changed."));
    const Result<Value> value = valueFromText(field, text);
    if (!value)
        return fail(value.error());
    return write(plan, heading.id, month, {{&field, *value}});
}

Result<ChangeSet> fillAccount(const Plan &plan, const Narrative &draft)
{
    const Narrative *there = account(plan, draft.owner, draft.month);
    QList<Text> texts;
    for (const Field *field : accountFields()) {
        if (!there || field->get(*there).isEmpty())
            texts.append({field, field->get(draft)});
    }
    return write(plan, draft.owner, draft.month, texts);
}

} // namespace waymark::edit
