#include "commands/UpdateCommand.h"

#include "analysis/proposal/ProposalWords.h"
#include "commands/Commands.h"
#include "commands/ImportReading.h"
#include "exchange/update/PlanUpdate.h"

#include <QMap>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

void tellCounts(Command &command, const Proposal &proposal)
{
    using State = ProposedItem::State;
    const auto count = [&proposal](State state) { return QString::number(proposal.count(state)); };
    command.say(u"%1 new, %2 changed, %3 the same, %4 unclear, %5 missing."_s.arg(
        count(State::New), count(State::Changed), count(State::Same), count(State::Unclear), count(State::Missing)));
}

/// Each change in words: first what is done, then what is not, with why.
void tellChanges(Command &command, const Plan &plan, const Proposal &proposal)
{
    const QSet<Id> unanswered = unansweredRecords(proposal);
    QStringList left;
    for (const ProposedItem &item : proposal.items) {
        for (const ProposedChange &change : item.changes) {
            for (const QString &words : analysis::proposedWords(plan, item, change)) {
                if (needsAnswer(change, unanswered))
                    left.append(u"  %1: left out until it is clear what it belongs to"_s.arg(words));
                else if (change.isAccepted)
                    command.say(u"  "_s + words);
                else
                    left.append(u"  %1: left out, %2"_s.arg(words, analysis::groundWords(change.ground)));
            }
        }
    }
    for (const QString &line : left)
        command.say(line);
}

void tellUnclear(Command &command, const Plan &plan, const Proposal &proposal)
{
    for (const ProposedItem &item : proposal.items) {
        if (item.state == ProposedItem::State::Unclear) {
            command.say(
                u"  unclear: %1 of the document could be %2. Left out; give it the reference that the plan has."_s.arg(
                    analysis::itemWords(item), analysis::choiceWords(plan, item).join(u" or "_s)));
        }
    }
}

/// A line for each kind, since a document may well leave out a whole one.
void tellMissing(Command &command, const Proposal &proposal)
{
    QMap<RecordKind, QStringList> missing;
    for (const ProposedItem &item : proposal.items) {
        if (item.state == ProposedItem::State::Missing)
            missing[item.kind].append(item.name);
    }
    for (auto kind = missing.cbegin(); kind != missing.cend(); ++kind) {
        command.say(u"  not in the document, left in the plan: %1 %2"_s.arg(
            QString::fromLatin1(kindInfo(kind.key()).caption), kind->join(u", "_s)));
    }
}

void tellProposal(Command &command, const Plan &plan, const Proposal &proposal)
{
    tellCounts(command, proposal);
    tellChanges(command, plan, proposal);
    tellUnclear(command, plan, proposal);
    tellMissing(command, proposal);
}

} // namespace

int updatePlan(Command &command, const QStringList &sources)
{
    const Result<Month> month = monthOption(command, u"month"_s);
    if (!month)
        return command.failed(month.error());
    const auto document = openPlan(command, command.words.value(u"into"_s));
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    // Answers that cannot be read any more are asked again.
    const ReadingMapping kept = ReadingMapping::fromJson(plan.info().mapping.toUtf8()).value_or(ReadingMapping());
    const auto read = readSources(command, sources, kept, {});
    if (!read)
        return command.failed(read.error());
    const Result<QList<ChangeSet>> history = (*document)->setsSince({});
    if (!history)
        return command.failed(history.error());
    const ImportChoices choices{{}, {}, *month, (*read)->mapping};
    const Proposal proposal = updateFrom(plan, (*read)->reading.draft, choices, EarlierImports(*history), command.ids);
    tellProposal(command, plan, proposal);
    const ExitCode done = proposal.isWaiting() || (*read)->isWaiting() ? Waiting : Done;
    const ChangeSet set = updateSet(plan, proposal, choices);
    if (set.isEmpty()) {
        command.say(u"Nothing to do: the plan says what the document says."_s);
        return done;
    }
    if (command.words.isSet(u"rehearse"_s)) {
        command.say(u"A rehearsal: nothing was written."_s);
        return done;
    }
    const int code = submitAndSay(command, **document, set);
    return code == Done ? done : code;
}

} // namespace waymark
