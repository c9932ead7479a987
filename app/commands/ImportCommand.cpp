#include "commands/Commands.h"
#include "commands/ImportReading.h"
#include "commands/UpdateCommand.h"
#include "exchange/PlanJsonReader.h"
#include "exchange/reading/PlanImport.h"

#include <QFile>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// What becomes the plan, and whether cells of the source wait for somebody to settle them.
struct Import
{
    ChangeSet set;
    bool isWaiting = false;
};

Result<Import> imported(Result<ChangeSet> set, bool isWaiting)
{
    return set ? Result<Import>(Import{std::move(*set), isWaiting}) : Result<Import>(fail(set.error()));
}

Result<Import> fromJsonFile(Command &command, const QString &source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable,
            u"“%1” cannot be opened. Nothing was changed; check the name and the folder."_s.arg(
                QFileInfo(source).fileName()));
    }
    return imported(planFromJson(file.readAll(), QFileInfo(source).fileName(), command.ids), false);
}

Result<Import> fromDocuments(Command &command, const QStringList &sources)
{
    const Result<Month> month = monthOption(command, u"month"_s);
    if (!month)
        return fail(month.error());
    ImportChoices choices{{}, {}, *month};
    if (command.words.isSet(u"start"_s)) {
        choices.start = QDate::fromString(command.words.value(u"start"_s), Qt::ISODate);
        if (!choices.start.isValid())
            return fail(ErrorCode::Invalid,
                u"“%1” is no day such as 2026-04-01. Nothing was changed."_s.arg(command.words.value(u"start"_s)));
    }
    const auto read = readSources(command, sources, {}, *month);
    if (!read)
        return fail(read.error());
    choices.mapping = (*read)->mapping;
    return imported(importAsNewPlan((*read)->reading.draft, choices, command.ids), (*read)->isWaiting());
}

/// What does not go with --into.
int runUpdate(Command &command, const QStringList &sources, bool isJson)
{
    if (isJson || command.words.isSet(u"output"_s) || command.words.isSet(u"start"_s)) {
        return command.failed({ErrorCode::Usage,
            isJson ? u"A plan as JSON is no document to update from: import it as a plan of its own with -o. Nothing "
                     "was changed."_s
                   : u"--into updates a plan that is there: leave out -o and --start. Nothing was changed."_s,
            {}});
    }
    return updatePlan(command, sources);
}

} // namespace

void importOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, u"The plan to make."_s, u"PLAN"_s},
        {u"into"_s, u"The plan to bring up to date instead: changes and additions, nothing is removed."_s, u"PLAN"_s},
        {u"rehearse"_s, u"Say what --into would change, and write nothing."_s},
        {u"start"_s, u"The day from which KPI targets count."_s, u"YYYY-MM-DD"_s},
        {u"map"_s, u"Answers to questions about the documents; made where it is not there yet."_s, u"FILE"_s},
        {u"month"_s, u"The month the statuses are written into."_s, u"YYYY-MM"_s},
    });
}

int runImport(Command &command)
{
    const QStringList sources = command.words.positionalArguments().mid(1);
    const bool isJson = sources.size() == 1 && sources.first().endsWith(".json"_L1, Qt::CaseInsensitive);
    if (command.words.isSet(u"into"_s))
        return runUpdate(command, sources, isJson);
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty() || command.words.isSet(u"rehearse"_s)) {
        return command.failed({ErrorCode::Usage,
            target.isEmpty()
                ? u"Say which plan to make with -o PLAN, or which to update with --into PLAN. Nothing was changed."_s
                : u"--rehearse goes with --into PLAN. Nothing was changed."_s,
            {}});
    }
    const Result<Import> import = isJson ? fromJsonFile(command, sources.first()) : fromDocuments(command, sources);
    if (!import)
        return command.failed(import.error());
    const auto document = PlanDocument::create(target, import->set, {command.clock, command.ids, command.author, {}});
    if (!document)
        return command.failed(document.error());
    command.say(u"The plan is in %1."_s.arg(target));
    return import->isWaiting ? Waiting : Done;
}

} // namespace waymark
