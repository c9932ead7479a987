#include "commands/ImportReading.h"

#include "base/FileWriting.h"
#include "exchange/DocumentReaders.h"

#include <QFile>

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

/// `month` is the one that the statuses were written into; not valid: none yet.
void tell(Command &command, const PlanDraft &draft, Month month)
{
    // All at once: a file's name may itself hold a "%2".
    command.say(u"Read %1: %2 priorities, %3 outcomes, %4 actions, %5 KPIs."_s.arg(draft.source,
        QString::number(draft.priorities.size()), QString::number(draft.outcomeCount()),
        QString::number(draft.actionCount()), QString::number(draft.kpis.size())));
    if (draft.assessedCount() > 0 && month.isValid()) {
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

/// The answers of --map, where that file is there already, else those that were kept.
Result<ReadingMapping> givenMapping(Command &command, const ReadingMapping &kept)
{
    const QString path = command.words.value(u"map"_s);
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return kept;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            u"The mapping “%1” cannot be opened. Nothing was changed; check the name and the folder."_s.arg(path));
    return ReadingMapping::fromJson(file.readAll());
}

/// Kept for next month, and to be changed by hand: only where no such file was there.
Result<void> keepMapping(Command &command, const ReadingMapping &mapping)
{
    const QString path = command.words.value(u"map"_s);
    if (path.isEmpty() || QFile::exists(path) || command.words.isSet(u"rehearse"_s))
        return {};
    const Result<void> written = writeFileSafely(path, mapping.toJson());
    if (written)
        command.say(u"How it was read is in %1: change it there, and read again."_s.arg(path));
    return written;
}

} // namespace

bool ReadSources::isWaiting() const
{
    return !reading.draft.notes.isEmpty() || !reading.questions.isEmpty();
}

Result<std::unique_ptr<ReadSources>> readSources(
    Command &command, const QStringList &sources, const ReadingMapping &kept, Month written)
{
    auto read = std::make_unique<ReadSources>();
    for (const QString &source : sources) {
        Result<SourceDocument> document = readDocument(source);
        if (!document)
            return fail(document.error());
        read->documents.append(std::move(*document));
    }
    const Result<ReadingMapping> answers = givenMapping(command, kept);
    if (!answers)
        return fail(answers.error());
    read->reading = understand(read->documents, *answers);
    if (read->reading.problem)
        return fail(*read->reading.problem);
    tell(command, read->reading.draft, written);
    for (const SourceDocument &document : read->documents) {
        if (!document.caution.isEmpty())
            command.say(document.caution);
    }
    ask(command, read->reading.questions);
    const ReadingMapping mapping = read->reading.mapping(*answers);
    if (const Result<void> saved = keepMapping(command, mapping); !saved)
        return fail(saved.error());
    read->mapping = QString::fromUtf8(mapping.toJson());
    return read;
}

} // namespace waymark
