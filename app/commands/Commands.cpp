#include "commands/Commands.h"

#include "plan/words/ActionWords.h"

namespace waymark {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<PlanDocument>> openPlan(Command &command)
{
    return openPlan(command, command.argument(0));
}

Result<std::unique_ptr<PlanDocument>> openPlan(Command &command, const QString &path)
{
    return PlanDocument::open(path, {command.clock, command.ids, command.author, {}, {}, command.backupFolder});
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

} // namespace waymark
