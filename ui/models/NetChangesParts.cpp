#include "models/NetChangesParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

namespace {

using State = ProposedItem::State;

/// In the order in which they are shown.
enum class Part { Asked, Changed, New, Outside, Removed, Missing, AsBefore, Same };

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(NetChangesParts)
};

QString netPartTitle(Part part)
{
    switch (part) {
    case Part::Asked:
        return PartWords::tr("Asks for you");
    case Part::Changed:
        return PartWords::tr("Changed");
    case Part::New:
        return PartWords::tr("New");
    case Part::Outside:
        return PartWords::tr("Outside of what was handed out; left unless you take it");
    case Part::Removed:
        return PartWords::tr("Removed here before");
    case Part::Missing:
        return PartWords::tr("Not in it; stays in the plan");
    case Part::AsBefore:
        return PartWords::tr("Assessed as the month before");
    case Part::Same:
        break;
    }
    return PartWords::tr("The same");
}

bool isOutside(const ProposedItem &item)
{
    return !item.changes.isEmpty()
        && std::all_of(item.changes.cbegin(), item.changes.cend(),
            [](const ProposedChange &change) { return change.ground == Ground::Outside; });
}

/// A new month's status, and nothing else: news in the ledger, and none to a reader.
bool isAsBefore(const ProposedItem &item)
{
    return item.state == State::Changed && !item.changes.isEmpty()
        && std::all_of(item.changes.cbegin(), item.changes.cend(), [](const ProposedChange &change) {
               return std::all_of(change.changes.cbegin(), change.changes.cend(), [&change](const Change &one) {
                   return one.field->role != FieldRole::Plain ? !change.earlier.isEmpty()
                                                              : one.after == change.earlier.value(one.field);
               });
           });
}

Part netPartOf(const ProposedItem &item)
{
    if (item.state == State::Unclear || item.isWaiting())
        return Part::Asked;
    if (isOutside(item))
        return Part::Outside;
    if (isAsBefore(item))
        return Part::AsBefore;
    switch (item.state) {
    case State::New:
        return Part::New;
    case State::Removed:
        return Part::Removed;
    case State::Missing:
        return Part::Missing;
    case State::Same:
        return Part::Same;
    case State::Changed:
    case State::Unclear:
        break;
    }
    return Part::Changed;
}

} // namespace

QList<NetChangesPart> netChangesParts(const Proposal &proposal, int document)
{
    constexpr int count = int(Part::Same) + 1;
    QList<NetChangesPart> parts;
    for (int part = 0; part < count; ++part)
        parts.append({netPartTitle(Part(part)), Part(part) >= Part::Missing});
    for (qsizetype item = 0; item < proposal.items.size(); ++item) {
        const ProposedItem &proposed = proposal.items.at(item);
        if (document < 0 || proposed.place.document == document)
            parts[int(netPartOf(proposed))].items.append(item);
    }
    parts.removeIf([](const NetChangesPart &part) { return part.items.isEmpty(); });
    return parts;
}

} // namespace waymark
