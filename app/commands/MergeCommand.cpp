#include "analysis/proposal/ProposalWords.h"
#include "commands/Commands.h"
#include "document/merging/MergeRehearsal.h"
#include "issue/MinutesOfMerge.h"
#include "plan/queries/References.h"
#include "plan/queries/ReportQueries.h"
#include "report/html/HtmlReport.h"
#include "store/ExportedFiles.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString counted(int count, const QString &one, const QString &several)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : several);
}

QString nameOf(const Signature &signature)
{
    return signature.author.name.isEmpty() ? u"somebody"_s : signature.author.name;
}

void tellFile(Command &command, const Plan &plan, const MergeFile &file)
{
    if (file.refusal) {
        command.say(file.refusal->sentence);
        return;
    }
    QString line = file.name;
    if (!file.scope.isWholePlan())
        line += u", the section of %1"_s.arg(query::scopeName(plan, file.scope));
    if (file.latest.time.isValid())
        line += u", last changed by %1 on %2"_s.arg(
            nameOf(file.latest), file.latest.time.toLocalTime().toString(u"yyyy-MM-dd"));
    command.say(line + u':');
}

QString settledNote(const ProposedChange &change, bool isLeftOpen)
{
    const Settled settled = settledAs(change, isLeftOpen);
    const QString done = settled == Settled::Open ? u"left open"_s
        : settled == Settled::Taken               ? u"taken"_s
                                                  : u"left as it was"_s;
    if (!change.isQuestion() && change.ground != Ground::Outside)
        return settled == Settled::Taken ? QString() : u" ("_s + done + u')';
    return u" (%1: %2; here by %3, there by %4)"_s.arg(
        done, analysis::groundWords(change.ground), nameOf(change.here), nameOf(change.there));
}

void tellRehearsal(Command &command, const Plan &plan, const MergeRehearsal &rehearsal, bool isLeftOpen)
{
    const MergeCounts counts = rehearsal.counts();
    command.say(u"%1, %2, %3, %4."_s.arg(counted(counts.files, u"file"_s, u"files"_s),
        counted(counts.changes, u"change"_s, u"changes"_s), counted(counts.questions, u"question"_s, u"questions"_s),
        counted(counts.removals, u"removal"_s, u"removals"_s)));
    for (int file = 0; file < int(rehearsal.files().size()); ++file) {
        tellFile(command, plan, rehearsal.files().at(file));
        for (const ProposedItem &item : rehearsal.proposal().items) {
            for (const ProposedChange &change : item.changes) {
                if (item.place.document == file)
                    command.say(u"  %1%2"_s.arg(
                        analysis::proposedWords(plan, item, change).join(u"; "_s), settledNote(change, isLeftOpen)));
            }
        }
    }
}

/// Whether something waits for a person.
bool isWaiting(const MergeRehearsal &rehearsal, bool isLeftOpen)
{
    for (const ProposedItem &item : rehearsal.proposal().items) {
        for (const ProposedChange &change : item.changes) {
            if (settledAs(change, isLeftOpen) == Settled::Open)
                return true;
        }
    }
    return false;
}

/// Takes the answers from --take; false where the word is none.
bool answerAsTold(const Command &command, MergeRehearsal &rehearsal)
{
    const QString take = command.words.value(u"take"_s);
    if (take == "ours"_L1)
        rehearsal.answer(MergeRehearsal::Answer::Ours);
    else if (take == "theirs"_L1)
        rehearsal.answer(MergeRehearsal::Answer::Theirs);
    else if (take == "later"_L1)
        rehearsal.answer(MergeRehearsal::Answer::Later);
    return take.isEmpty() || take == "ours"_L1 || take == "theirs"_L1 || take == "later"_L1;
}

int carryOut(Command &command, PlanDocument &document, const MergeRehearsal &rehearsal)
{
    const QString target = command.words.value(u"minutes"_s);
    if (!target.isEmpty()) {
        if (const Result<void> free = checkNoPlanAt(target); !free)
            return command.failed(free.error());
    }
    const ReportOutline minutes =
        minutesOfMerge(document.plan(), rehearsal, command.author.name, command.clock.today(), true);
    const Result<Merged> merged = document.merge(rehearsal, Undecided::LeftOpen);
    if (!merged)
        return command.failed(merged.error());
    for (const query::Place &place : merged->broughtBack)
        command.say(u"  brought back, since something needs it: %1"_s.arg(
            query::referenceOf(document.plan(), place.kind, place.id)));
    command.say(merged->isAnything ? u"Saved: the merge."_s : u"Nothing to do: the plan knows all that was decided."_s);
    if (!target.isEmpty()) {
        if (const Result<void> written = writeExportedFile(target, htmlReport(minutes)); !written)
            return command.failed(written.error());
        command.say(u"The minutes are in %1."_s.arg(target));
    }
    return isWaiting(rehearsal, true) ? Waiting : Done;
}

} // namespace

void mergeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"rehearse"_s, u"Say what would be merged, and write nothing."_s},
        {u"take"_s, u"What stands where both sides wrote: ours, theirs or later. Without it questions are left open."_s,
            u"SIDE"_s},
        {u"minutes"_s, u"A page that says what came from whom and what was decided."_s, u"FILE.html"_s},
    });
}

int runMerge(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    Result<MergeRehearsal> rehearsal = (*document)->rehearse(command.words.positionalArguments().mid(2));
    if (!rehearsal)
        return command.failed(rehearsal.error());
    if (!answerAsTold(command, *rehearsal)) {
        return command.failed({ErrorCode::Usage,
            u"--take says ours, theirs or later, and not “%1”. Nothing was changed."_s.arg(
                command.words.value(u"take"_s)),
            {}});
    }
    for (const MergeFile &file : rehearsal->files()) {
        if (file.refusal && file.refusal->code != ErrorCode::NothingToDo) {
            (void)command.failed(*file.refusal);
            return Refused; // all or nothing: whoever sent it has to be asked first
        }
    }
    tellRehearsal(command, (*document)->plan(), *rehearsal, true);
    if (!rehearsal->hasAnything()) {
        command.say(u"Nothing to do."_s);
        return Done;
    }
    if (command.words.isSet(u"rehearse"_s)) {
        command.say(u"A rehearsal: nothing was written."_s);
        return isWaiting(*rehearsal, true) ? Waiting : Done;
    }
    return carryOut(command, **document, *rehearsal);
}

} // namespace waymark
