#include "commands/Commands.h"

#include "base/FileWriting.h"
#include "exchange/DocumentReaders.h"
#include "exchange/PlanJsonReader.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"

#include <QFile>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The records beside actions and KPIs, where there are any.
void tellRecords(Command &command, const PlanDraft &draft)
{
    QStringList found;
    const auto add = [&found](qsizetype count, const QString &name) {
        if (count > 0)
            found.append(u"%1 %2"_s.arg(count).arg(name));
    };
    add(draft.risks.size(), u"risks"_s);
    add(draft.decisions.size(), u"decisions"_s);
    add(draft.evidence.size(), u"pieces of evidence"_s);
    add(draft.terms.size(), u"terms of a glossary"_s);
    if (!found.isEmpty())
        command.say(u"Besides: %1."_s.arg(found.join(u", "_s)));
}

void tell(Command &command, const PlanDraft &draft, Month month)
{
    // All at once: a file's name may itself hold a "%2".
    command.say(u"Read %1: %2 priorities, %3 outcomes, %4 actions, %5 KPIs."_s.arg(draft.source,
        QString::number(draft.priorities.size()), QString::number(draft.outcomeCount()),
        QString::number(draft.actionCount()), QString::number(draft.kpis.size())));
    if (draft.assessedCount() > 0) {
        command.say(u"%1 statuses%2 were written into %3."_s.arg(draft.assessedCount())
                        .arg(draft.hasColours ? u", read from the colours of cells,"_s : QString())
                        .arg(month.words()));
    }
    tellRecords(command, draft);
    command.say(u"%1 cells: %2 in the plan, %3 headings, %4 kept as text."_s.arg(draft.balance.all)
                    .arg(draft.balance.inPlan)
                    .arg(draft.balance.headings)
                    .arg(draft.balance.kept));
    if (draft.balance.kept == 0 && draft.notes.isEmpty())
        command.say(u"Everything was read."_s);
    else if (!draft.notes.isEmpty())
        command.say(u"See these:"_s);
    for (const ReadingNote &note : draft.notes)
        command.say(u"  %1: “%2”, %3"_s.arg(note.place, note.found, note.made));
}

/// What a person should decide, what was taken until then, and how the mapping says it.
void ask(Command &command, const QList<ReadingQuestion> &questions)
{
    if (questions.isEmpty())
        return;
    command.say(u"Questions, to be answered in the file of --map:"_s);
    for (const ReadingQuestion &question : questions) {
        QStringList keys;
        for (const ReadingQuestion::Choice &choice : question.choices)
            keys.append(choice.key);
        command.say(
            u"  %1 %2"_s.arg(question.words, question.cells == 1 ? u"1 cell"_s : u"%1 cells"_s.arg(question.cells)));
        command.say(u"    such as %1"_s.arg(question.examples.join(u"; "_s)));
        const QString taken = question.taken.isEmpty() ? u"kept as text"_s : u"“%1”"_s.arg(question.taken);
        command.say(u"    taken: %1; \"%2\" may be: %3"_s.arg(taken, answerPlace(question), keys.join(u", "_s)));
    }
}

/// The answers of --map, where that file is there already.
Result<ReadingMapping> givenMapping(Command &command)
{
    const QString path = command.words.value(u"map"_s);
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return ReadingMapping();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            u"The mapping “%1” cannot be opened. Nothing was changed; check the name and the folder."_s.arg(path));
    return ReadingMapping::fromJson(file.readAll());
}

/// Kept for next month, and to be changed by hand: only where no such file was there.
Result<void> keepMapping(Command &command, const ReadingMapping &mapping)
{
    const QString path = command.words.value(u"map"_s);
    if (path.isEmpty() || QFile::exists(path))
        return {};
    const Result<void> written = writeFileSafely(path, mapping.toJson());
    if (written)
        command.say(u"How it was read is in %1: change it there, and read again."_s.arg(path));
    return written;
}

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
    QList<SourceDocument> documents;
    for (const QString &source : sources) {
        Result<SourceDocument> document = readDocument(source);
        if (!document)
            return fail(document.error());
        documents.append(std::move(*document));
    }
    const Result<ReadingMapping> answers = givenMapping(command);
    if (!answers)
        return fail(answers.error());
    const PlanReading reading = understand(documents, *answers);
    if (reading.problem)
        return fail(*reading.problem);
    tell(command, reading.draft, *month);
    ask(command, reading.questions);
    const ReadingMapping mapping = reading.mapping(*answers);
    if (const Result<void> kept = keepMapping(command, mapping); !kept)
        return fail(kept.error());
    choices.mapping = QString::fromUtf8(mapping.toJson());
    return imported(importAsNewPlan(reading.draft, choices, command.ids),
        !reading.draft.notes.isEmpty() || !reading.questions.isEmpty());
}

} // namespace

void importOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, u"The plan to make."_s, u"PLAN"_s},
        {u"start"_s, u"The day from which KPI targets count."_s, u"YYYY-MM-DD"_s},
        {u"map"_s, u"Answers to questions about the documents; made where it is not there yet."_s, u"FILE"_s},
        {u"month"_s, u"The month the statuses are written into."_s, u"YYYY-MM"_s},
    });
}

int runImport(Command &command)
{
    const QStringList sources = command.words.positionalArguments().mid(1);
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty())
        return command.failed({ErrorCode::Usage, u"Say which plan to make: -o PLAN. Nothing was changed."_s, {}});
    const bool isJson = sources.size() == 1 && sources.first().endsWith(".json"_L1, Qt::CaseInsensitive);
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
