#include "analysis/readings/ShareQuestion.h"
#include "commands/Commands.h"
#include "exchange/ReadingsCsv.h"
#include "plan/ChangeBuilder.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// How many of the readings a person should look at, each said.
int askAbout(Command &command, const Plan &plan, const ReadingsFile &file)
{
    int asked = 0;
    for (const ReadingLine &line : file.lines) {
        const Kpi *kpi = plan.get<Kpi>(line.kpi);
        const Reading *reading = plan.get<Reading>(keyedId(RecordKind::Reading, line.kpi, line.period.text()));
        const auto question =
            kpi && reading ? analysis::shareQuestion(plan, *kpi, *reading) : std::optional<analysis::ShareQuestion>();
        if (!question)
            continue;
        command.say(u"line %1, %2: %3"_s.arg(QString::number(line.line), kpi->code, question->sentence));
        ++asked;
    }
    return asked;
}

} // namespace

int runReadings(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<ReadingsFile> file = readReadings((*document)->plan(), command.argument(1), command.clock.today());
    if (!file)
        return command.failed(file.error());
    if (const int wrong = file->count(ReadingLine::State::Wrong); wrong > 0) {
        for (const ReadingLine &line : file->lines) {
            if (line.state == ReadingLine::State::Wrong)
                command.err << u"line %1 (%2): %3"_s.arg(QString::number(line.line), line.place, line.problem)
                            << Qt::endl;
        }
        return command.failed({ErrorCode::Unreadable,
            wrong == 1
                ? u"One line of “%1” cannot be read. Nothing was changed; correct it and try again."_s.arg(file->name)
                : u"%1 lines of “%2” cannot be read. Nothing was changed; correct them and try again."_s.arg(
                    QString::number(wrong), file->name),
            {}});
    }
    command.say(u"%1: %2."_s.arg(file->name, file->words()));
    if (const int code = submitAndSay(command, **document, file->set); code != Done)
        return code;
    return askAbout(command, (*document)->plan(), *file) > 0 ? Waiting : Done;
}

} // namespace waymark
