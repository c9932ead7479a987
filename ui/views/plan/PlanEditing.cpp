#include "views/plan/PlanEditing.h"

#include "delegates/StatusCell.h"
#include "document/PlanDocument.h"
#include "edit/AssessmentPaste.h"
#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "edit/TreeEdits.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Outcome.h"
#include "plan/Status.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanEditingWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanEditing)
};

Result<void> told(const Result<PlanDocument::Outcome> &done)
{
    if (!done && done.error().code != ErrorCode::NothingToDo)
        return fail(done.error());
    return {};
}

} // namespace

const Plan &PlanEditing::plan() const
{
    return m_document.plan();
}

Result<void> PlanEditing::submit(Result<ChangeSet> set)
{
    return told(m_document.submit(std::move(set)));
}

Result<ChangeSet> PlanEditing::dueSet(const Id &id, const QString &typed) const
{
    const Action *action = plan().get<Action>(id);
    if (!action || query::timesMoved(plan(), *action) == 0)
        return edit::setFieldText(plan(), fieldOf<&Action::due>(), id, typed);
    const QList<const Assessment *> assessments = plan().all<Assessment>(id);
    for (auto assessment = assessments.crbegin(); assessment != assessments.crend(); ++assessment) {
        if ((*assessment)->newDue.isNone())
            continue;
        edit::AssessmentInput input;
        input.newDue = Due::read(typed);
        return edit::assess(plan(), id, (*assessment)->month, input);
    }
    return fail(
        ErrorCode::NotFound, PlanEditingWords::tr("This action is no longer in the plan. Nothing was changed."));
}

Result<ChangeSet> PlanEditing::statusSet(const Id &action, const QString &typed, const Author &by) const
{
    edit::AssessmentInput input;
    input.by = by.name;
    input.unchanged = typed == StatusCell::unchanged;
    if (!input.unchanged)
        input.status = typed.isEmpty() ? Status::NotAssessed : edit::statusFromWords(plan(), typed);
    if (!input.unchanged && !input.status) {
        return fail(ErrorCode::Invalid,
            PlanEditingWords::tr("“%1” is none of the six statuses. Nothing was changed.").arg(typed.left(40)));
    }
    return edit::assess(plan(), action, m_round, input);
}

DraftPlace PlanEditing::draftOf(const query::Place &place, ActionColumn column) const
{
    const bool isPriority = place.kind == RecordKind::Priority;
    const QString name = column == ActionColumn::Text ? (isPriority ? u"title"_s : u"text"_s)
        : column == ActionColumn::Reference           ? (isPriority ? u"number"_s : u"ref"_s)
        : column == ActionColumn::Due                 ? u"due"_s
                                                      : u"leads"_s;
    return {plan().id(), place.id, name};
}

Result<ChangeSet> PlanEditing::setFor(
    const query::Place &place, ActionColumn column, const QString &typed, const Author &by) const
{
    const QString text = column == ActionColumn::Text ? (place.kind == RecordKind::Priority ? u"title"_s : u"text"_s)
                                                      : (place.kind == RecordKind::Priority ? u"number"_s : u"ref"_s);
    switch (column) {
    case ActionColumn::Reference:
    case ActionColumn::Text:
        return edit::setFieldText(plan(), *findField(place.kind, text), place.id, typed);
    case ActionColumn::Due:
        return dueSet(place.id, typed);
    case ActionColumn::Leads:
        return edit::setLeads(plan(), place.kind, place.id, edit::leadNamesFrom(typed));
    case ActionColumn::Status:
        return statusSet(place.id, typed, by);
    case ActionColumn::LastAssessed:
        break;
    }
    return fail(ErrorCode::Refused, PlanEditingWords::tr("This column only tells. Nothing was changed."));
}

Result<void> PlanEditing::setCell(const query::Place &place, ActionColumn column, const QString &typed)
{
    if (column != ActionColumn::Status)
        return submit(setFor(place, column, typed, {}));
    return told(m_document.submit([&](const Author &by) { return setFor(place, column, typed, by); }));
}

Result<void> PlanEditing::setStatus(const QList<Id> &actions, Status status)
{
    if (actions.isEmpty())
        return {};
    return told(m_document.submit(
        [&](const Author &by) { return edit::giveStatus(plan(), actions, m_round, status, by.name); }));
}

Result<void> PlanEditing::setUnchanged(const QList<Id> &actions)
{
    if (actions.isEmpty())
        return {};
    return told(m_document.submit([&](const Author &by) {
        edit::AssessmentInput input;
        input.unchanged = true;
        input.by = by.name;
        return edit::assessAll(plan(), actions, m_round, input);
    }));
}

Result<query::Place> PlanEditing::addBelow(const query::Place &place)
{
    const Result<edit::Added> made = [&]() -> Result<edit::Added> {
        if (place.kind == RecordKind::Priority)
            return edit::addPriority(plan(), place.id, m_ids);
        const Id parent = plan().value(*kindInfo(place.kind).parent, place.id).as<Id>();
        return place.kind == RecordKind::Outcome ? edit::addOutcome(plan(), parent, place.id, m_ids)
                                                 : edit::addAction(plan(), parent, place.id, m_ids);
    }();
    if (!made)
        return fail(made.error());
    if (Result<void> done = submit(made->set); !done)
        return fail(done.error());
    return query::Place{place.kind, made->id};
}

Result<query::Place> PlanEditing::addInto(const query::Place &parent)
{
    const RecordKind kind = childKind(parent.kind).value_or(RecordKind::Action);
    const Result<edit::Added> made = kind == RecordKind::Priority ? edit::addPriority(plan(), {}, m_ids)
        : kind == RecordKind::Outcome                             ? edit::addOutcome(plan(), parent.id, {}, m_ids)
                                                                  : edit::addAction(plan(), parent.id, {}, m_ids);
    if (!made)
        return fail(made.error());
    if (Result<void> done = submit(made->set); !done)
        return fail(done.error());
    return query::Place{kind, made->id};
}

Result<void> PlanEditing::move(const query::Place &place, int step)
{
    Result<ChangeSet> set = edit::moveBy(plan(), place, step);
    if (!set && set.error().code == ErrorCode::NothingToDo)
        return {};
    return submit(std::move(set));
}

Result<void> PlanEditing::moveTo(const query::Place &place, const Id &parent)
{
    return submit(edit::moveTo(plan(), place, parent));
}

} // namespace waymark
