#include "commands/Commands.h"

#include "analysis/readings/ShareQuestion.h"
#include "edit/KpiEdits.h"
#include "edit/ReadingPeriods.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "plan/records/Kpi.h"
#include "plan/texts/NumberReading.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Sets a number from an option; Invalid where it is none.
Result<void> readOption(const Command &command, const QString &option, std::optional<double> &number)
{
    const QString text = command.words.value(option);
    if (!command.words.isSet(option))
        return {};
    const std::optional<WrittenNumber> read = readNumber(text);
    if (!read)
        return fail(ErrorCode::Invalid, u"“%1” is not a number. Nothing was changed."_s.arg(text));
    if (read->isAmbiguous())
        return fail(ErrorCode::Invalid, doubtAbout(*read, text));
    number = read->value;
    return {};
}

Result<edit::ReadingInput> readingFrom(const Command &command, Unit unit)
{
    const QString value = command.argument(3);
    const QString share = command.words.value(u"n"_s);
    Result<edit::ReadingInput> input = edit::readingFromText(value.isEmpty() ? share : value, unit);
    if (!input)
        return input;
    if (!share.isEmpty()) {
        const Result<edit::ReadingInput> parts = edit::readingFromText(share, unit);
        if (!parts || !parts->denominator)
            return fail(ErrorCode::Invalid, u"“%1” is no share such as 12/96. Nothing was changed."_s.arg(share));
        input->numerator = parts->numerator;
        input->denominator = parts->denominator;
    }
    for (const Result<void> &read :
        {readOption(command, u"low"_s, input->low), readOption(command, u"high"_s, input->high)}) {
        if (!read)
            return fail(read.error());
    }
    input->provisional |= command.words.isSet(u"provisional"_s);
    if (command.words.isSet(u"note"_s))
        input->note = command.words.value(u"note"_s);
    return input;
}

} // namespace

void readingOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"low"_s, u"The lower end of a range."_s, u"N"_s},
        {u"high"_s, u"The upper end of a range."_s, u"N"_s},
        {u"n"_s, u"How many of how many."_s, u"NUM/DEN"_s},
        {u"provisional"_s, u"May still change."_s},
        {u"note"_s, u"A note."_s, u"TEXT"_s},
    });
}

int runReading(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    const Result<Id> kpi = query::findKpi(plan, command.argument(1));
    if (!kpi)
        return command.failed(kpi.error());
    const Result<Month> period = edit::periodFromText(plan, *plan.get<Kpi>(*kpi), command.argument(2));
    if (!period)
        return command.failed(period.error());
    const Result<edit::ReadingInput> input = readingFrom(command, plan.get<Kpi>(*kpi)->unit);
    if (!input)
        return command.failed(input.error());
    const int code =
        submitAndSay(command, **document, edit::setReading(plan, *kpi, *period, *input, command.clock.today()));
    const Reading *reading = plan.get<Reading>(keyedId(RecordKind::Reading, *kpi, period->text()));
    const auto question = code == Done && reading ? analysis::shareQuestion(plan, *plan.get<Kpi>(*kpi), *reading)
                                                  : std::optional<analysis::ShareQuestion>();
    if (question)
        command.say(question->sentence);
    return question ? Waiting : code;
}

} // namespace waymark
