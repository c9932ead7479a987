#include "exchange/update/RankGaps.h"

#include "plan/Rank.h"

#include <QHash>

#include <algorithm>

namespace waymark {

namespace {

/// Halves the gap and the halves again, so that ranks stay short however many there are.
void fillGap(QStringList &ranks, qsizetype first, qsizetype count, const QString &before, const QString &after)
{
    if (count <= 0)
        return;
    const qsizetype middle = first + count / 2;
    ranks[middle] = rankBetween(before, after);
    fillGap(ranks, first, middle - first, before, ranks.at(middle));
    fillGap(ranks, middle + 1, first + count - middle - 1, ranks.at(middle), after);
}

} // namespace

QStringList ranksBetweenSiblings(const Plan &plan, RecordKind kind, const Id &parent, const QList<Id> &order)
{
    const Field &rank = *kindInfo(kind).order;
    const QList<Id> &siblings = plan.children(kind, parent);
    if (siblings.isEmpty())
        return evenRanks(order.size());
    QHash<Id, qsizetype> places;
    for (qsizetype at = 0; at < siblings.size(); ++at)
        places.insert(siblings.at(at), at);
    const auto rankAt = [&](qsizetype place) {
        return place >= 0 && place < siblings.size() ? plan.value(rank, siblings.at(place)).as<QString>() : QString();
    };
    QStringList ranks(order.size());
    // Those in front of the first that is known stand before it; where none is known, behind all there are.
    const auto known = std::find_if(order.cbegin(), order.cend(), [&](const Id &id) { return places.contains(id); });
    qsizetype before = known == order.cend() ? siblings.size() - 1 : places.value(*known) - 1;
    for (qsizetype at = 0; at < order.size();) {
        if (!order.at(at).isNull()) {
            before = places.value(order.at(at), before);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < order.size() && order.at(end).isNull())
            ++end;
        fillGap(ranks, at, end - at, rankAt(before), rankAt(before + 1));
        at = end;
    }
    return ranks;
}

} // namespace waymark
