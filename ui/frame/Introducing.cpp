#include "frame/Introducing.h"

#include "document/PlanDocument.h"
#include "plan/FieldCatalogue.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"
#include "support/OwnGroup.h"
#include "support/Prompts.h"

#include <algorithm>

namespace waymark {

namespace {

/// The groups that own a priority, where there is a choice between several owners.
QList<NamedGroup> groupsToLead(const Plan &plan)
{
    QList<NamedGroup> groups;
    const QList<Id> owners = query::roundOwners(plan);
    for (const Id &owner : owners) {
        if (plan.get<DeliveryGroup>(owner) && owners.size() > 1)
            groups.append({owner, query::roundOwnerName(plan, owner)});
    }
    return groups;
}

/// The same of a plan that is still to be made of a set.
QList<NamedGroup> groupsToLead(const ChangeSet &first)
{
    QList<NamedGroup> groups;
    for (const Change &change : first.changes) {
        if (change.field == &fieldOf<&DeliveryGroup::name>())
            groups.append({change.record, change.after.as<QString>()});
    }
    groups.removeIf([&first](const NamedGroup &group) {
        return std::none_of(first.changes.cbegin(), first.changes.cend(), [&group](const Change &change) {
            return change.field == &fieldOf<&Priority::group>() && change.after == Value(group.id);
        });
    });
    return groups.size() > 1 ? groups : QList<NamedGroup>();
}

Id planOf(const ChangeSet &first)
{
    for (const Change &change : first.changes) {
        if (change.field->kind == RecordKind::Plan)
            return change.record;
    }
    return {};
}

/// Asks, and keeps what was said; what was not said is kept as said to be nothing.
void ask(const WindowContext &context, const Id &plan, const QList<NamedGroup> &groups, QWidget *parent)
{
    Introduction said{whoWorksHere(context.settings), context.settings.ownGroup(plan).value_or(Id())};
    if (const std::optional<Introduction> answer = context.prompts.askWho(parent, said, groups))
        said = *answer;
    context.settings.setAuthor(said.author);
    if (!groups.isEmpty())
        context.settings.setOwnGroup(plan, said.group);
}

QList<NamedGroup> groupsInQuestion(const ViewContext &context)
{
    return context.document.handedOut() ? QList<NamedGroup>() : groupsToLead(context.document.plan());
}

void askOf(const ViewContext &context, const QList<NamedGroup> &groups, QWidget *parent)
{
    ask(context, context.document.plan().id(), groups, parent);
    context.document.setAuthor(whoWorksHere(context.settings));
    context.group.show(ownGroup(context));
}

} // namespace

Author whoWorksHere(const Settings &settings)
{
    const QString login = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return settings.author().value_or(Author{login, {}});
}

Author introduceTo(const ChangeSet &first, const WindowContext &context, QWidget *parent)
{
    const QList<NamedGroup> groups = groupsToLead(first);
    if (!context.settings.author() || !groups.isEmpty())
        ask(context, planOf(first), groups, parent);
    return whoWorksHere(context.settings);
}

void introduceTo(const ViewContext &context, QWidget *parent)
{
    QList<NamedGroup> groups = groupsInQuestion(context);
    if (context.settings.ownGroup(context.document.plan().id()))
        groups.clear();
    if (!context.settings.author() || !groups.isEmpty())
        askOf(context, groups, parent);
}

void introduceAgain(const ViewContext &context, QWidget *parent)
{
    askOf(context, groupsInQuestion(context), parent);
}

void introduceAgain(const WindowContext &context, QWidget *parent)
{
    ask(context, {}, {}, parent);
}

} // namespace waymark
