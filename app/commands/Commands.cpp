#include "commands/Commands.h"

#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/words/ActionWords.h"

namespace waymark {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<PlanDocument>> openPlan(Command &command)
{
    return openPlan(command, command.argument(0));
}

Result<std::unique_ptr<PlanDocument>> openPlan(Command &command, const QString &path)
{
    return PlanDocument::open(path, {command.clock, command.ids, command.author, {}, command.backupFolder});
}

int submitAndSay(Command &command, PlanDocument &document, const Result<ChangeSet> &set)
{
    const Result<PlanDocument::Outcome> outcome = document.submit(set);
    if (!outcome)
        return command.failed(outcome.error());
    const QString words = actionWords(*set, document.plan());
    command.say(*outcome == PlanDocument::Outcome::NothingToDo ? u"Nothing to do: %1 is as it should be."_s.arg(words)
                                                               : u"Saved: %1."_s.arg(words));
    return Done;
}

Result<Month> monthOption(Command &command, const QString &option)
{
    if (!command.words.isSet(option))
        return Month::of(command.clock.today());
    const Month month = Month::fromText(command.words.value(option));
    if (!month.isValid()) {
        return fail(ErrorCode::Invalid,
            u"“%1” is no month such as 2026-03. Nothing was changed."_s.arg(command.words.value(option)));
    }
    return month;
}

Result<Id> scopeOption(const Command &command, const Plan &plan)
{
    const QString wanted = command.words.value(u"group"_s);
    if (wanted.isEmpty())
        return Id();
    QList<Id> named;
    for (const DeliveryGroup *group : plan.all<DeliveryGroup>()) {
        if (foldedName(group->name) == foldedName(wanted))
            named.append(group->id);
    }
    if (named.size() > 1) {
        return fail(ErrorCode::Usage,
            u"%1 delivery groups are called “%2”. Nothing was written; name a priority by its number, or give the "
            "groups different names."_s.arg(named.size())
                .arg(wanted));
    }
    if (!named.isEmpty())
        return named.first();
    const Result<query::Place> place = query::findByReference(plan, wanted);
    if (!place)
        return fail(place.error());
    if (place->kind != RecordKind::Priority)
        return fail(ErrorCode::Usage, u"“%1” is no priority and no delivery group. Nothing was written."_s.arg(wanted));
    return place->id;
}

} // namespace waymark
