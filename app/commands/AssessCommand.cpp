#include "commands/Commands.h"

#include "edit/AssessmentEdits.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/Status.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> given(const Command &command, const QString &option)
{
    return command.words.isSet(option) ? std::optional(command.words.value(option)) : std::nullopt;
}

Result<edit::AssessmentInput> inputFrom(const Command &command)
{
    edit::AssessmentInput input;
    input.said = given(command, u"said"_s);
    input.next = given(command, u"next"_s);
    input.reason = given(command, u"reason"_s);
    input.signedOffBy = given(command, u"signed-off-by"_s);
    input.by = command.author.name;
    if (command.words.isSet(u"status"_s)) {
        const QString word = command.words.value(u"status"_s);
        const Status status = statusFromText(word);
        if (status == Status::NotAssessed || status == Status::Unreadable) {
            QStringList meanings;
            for (const Status meaning : chosenStatuses)
                meanings.append(statusText(meaning));
            return fail(ErrorCode::Invalid,
                u"“%1” is none of the six statuses: %2. Nothing was changed."_s.arg(word, meanings.join(u", ")));
        }
        input.status = status;
    }
    if (command.words.isSet(u"new-due"_s)) {
        const Due due = Due::read(command.words.value(u"new-due"_s));
        if (!due.isDated())
            return fail(ErrorCode::Invalid,
                u"“%1” is no date for a new deadline. Nothing was changed."_s.arg(command.words.value(u"new-due"_s)));
        input.newDue = due;
    }
    if (command.words.isSet(u"correct"_s))
        input.correctedOn = command.clock.today();
    if (input.signedOffBy)
        input.signedOffOn = command.clock.today();
    return input;
}

} // namespace

void assessOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"month"_s, u"The month that is assessed."_s, u"YYYY-MM"_s},
        {u"status"_s, u"not started, on target, at risk, missed, awaiting sign-off or signed off."_s, u"MEANING"_s},
        {u"said"_s, u"What happened."_s, u"TEXT"_s},
        {u"next"_s, u"What is planned."_s, u"TEXT"_s},
        {u"new-due"_s, u"The new deadline."_s, u"DATE"_s},
        {u"reason"_s, u"Why it moves."_s, u"TEXT"_s},
        {u"correct"_s, u"Change a month that is closed; it is marked as a correction."_s},
        {u"signed-off-by"_s, u"Who signed it off, today."_s, u"NAME"_s},
    });
}

int runAssess(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<query::Place> place = query::findByReference((*document)->plan(), command.argument(1));
    if (!place)
        return command.failed(place.error());
    if (place->kind != RecordKind::Action) {
        return command.failed({ErrorCode::Usage,
            u"“%1” is not an action, and only actions are assessed. Nothing was changed."_s.arg(command.argument(1)),
            {}});
    }
    if (!command.words.isSet(u"month"_s))
        return command.failed(
            {ErrorCode::Usage, u"Say which month is assessed: --month YYYY-MM. Nothing was changed."_s, {}});
    const Result<Month> month = monthOption(command, u"month"_s);
    if (!month)
        return command.failed(month.error());
    const Result<edit::AssessmentInput> input = inputFrom(command);
    if (!input)
        return command.failed(input.error());
    return submitAndSay(command, **document, edit::assess((*document)->plan(), place->id, *month, *input));
}

} // namespace waymark
