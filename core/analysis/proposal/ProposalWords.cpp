#include "analysis/proposal/ProposalWords.h"

#include "analysis/HistoryWords.h"
#include "plan/queries/References.h"
#include "plan/records/LeadLink.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

QString recordWords(RecordKind kind)
{
    return QCoreApplication::translate("Field", kindInfo(kind).caption);
}

/// "new action 2.4.9: “Write the guide”"
QString madeWords(const ProposedItem &item, const ProposedChange &change)
{
    const Field *told = query::wordsField(item.kind);
    const auto words = std::find_if(change.changes.cbegin(), change.changes.cend(),
        [&](const Change &each) { return each.field == told && each.record == item.record; });
    const QString made = ProposalWords::tr("new %1 %2").arg(recordWords(item.kind), item.name);
    const QString text = words == change.changes.cend() ? QString() : query::firstWords(words->after.as<QString>());
    return text.isEmpty() || text == item.name ? made : u"%1: “%2”"_s.arg(made, text);
}

QString valueSentence(
    const Plan &plan, const ProposedItem &item, const ProposedChange &proposed, const ChangeWords &words)
{
    const bool isTimed = words.change.field->kind == RecordKind::Target; // its words have their own "after"
    const QString about = words.about.isEmpty() ? QString()
        : isTimed                               ? u' ' + words.about
                                                : ProposalWords::tr(" for %1").arg(words.about);
    QString sentence = u"%1 %2"_s.arg(item.name, words.what) + about;
    if (!words.after.isEmpty())
        sentence += u": "_s + words.after;
    const Value earlier = proposed.earlier.value(words.change.field);
    const QString before = words.before.isEmpty() ? valueWords(plan, *words.change.field, earlier) : words.before;
    if (before.isEmpty())
        return sentence;
    return words.after.isEmpty() ? ProposalWords::tr("%1: nothing, was %2").arg(sentence, before)
                                 : ProposalWords::tr("%1, was %2").arg(sentence, before);
}

} // namespace

QStringList proposedWords(const Plan &plan, const ProposedItem &item, const ProposedChange &change)
{
    const bool makes = std::any_of(change.changes.cbegin(), change.changes.cend(), [&](const Change &each) {
        return each.record == item.record && each.field->role == FieldRole::Alive && each.after.as<bool>();
    });
    if (makes)
        return {madeWords(item, change)};
    QStringList sentences;
    for (const ChangeWords &words : tellingChanges(plan, change.changes)) {
        if (words.change.field != &fieldOf<&LeadLink::rank>()) // who leads says enough
            sentences.append(valueSentence(plan, item, change, words));
    }
    return sentences;
}

QString groundWords(Ground ground)
{
    switch (ground) {
    case Ground::Source:
        return {};
    case Ground::Plan:
        return ProposalWords::tr("edited in the plan since, and the document says what it said before");
    case Ground::Both:
        return ProposalWords::tr("edited in the plan since, and the document says something else");
    case Ground::Unreadable:
        return ProposalWords::tr("cannot be read, and the plan has a value");
    case Ground::Closed:
        return ProposalWords::tr("that month is closed");
    case Ground::Apart:
        return ProposalWords::tr("written here and there, and neither had seen the other");
    case Ground::Removal:
        return ProposalWords::tr("removed on one side and edited on the other");
    case Ground::Outside:
        return ProposalWords::tr("outside of what the file was handed out for");
    }
    return {};
}

QString itemWords(const ProposedItem &item)
{
    return recordWords(item.kind) + u' ' + item.name;
}

QStringList choiceWords(const Plan &plan, const ProposedItem &item)
{
    QStringList words;
    for (const ProposedChoice &choice : item.choices) {
        const bool isNew = choice.record == item.record;
        words.append(isNew ? ProposalWords::tr("a new %1").arg(recordWords(item.kind))
                           : recordWords(item.kind) + u' ' + query::referenceOf(plan, item.kind, choice.record));
    }
    return words;
}

} // namespace waymark::analysis
