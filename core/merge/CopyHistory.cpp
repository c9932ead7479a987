#include "merge/CopyHistory.h"

#include <algorithm>

namespace waymark {

bool CopyHistory::knows(const QSet<Id> &sets) const
{
    return std::all_of(sets.cbegin(), sets.cend(), [this](const Id &set) { return known.contains(set); });
}

Signature CopyHistory::latestOf(const QSet<Id> &sets) const
{
    Signature latest;
    for (const Id &set : sets) {
        const auto found = signatures.constFind(set);
        if (found != signatures.constEnd() && (!latest.time.isValid() || latest.time < found->time))
            latest = *found;
    }
    return latest;
}

QList<Id> sortedIds(const QSet<Id> &ids)
{
    QList<Id> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace waymark
