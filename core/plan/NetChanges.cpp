#include "plan/NetChanges.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark {

namespace {

/// Records that lived neither before nor after. One whose existence was not touched lived all the time.
QSet<Id> passing(const QList<Change> &folded)
{
    QSet<Id> ids;
    for (const Change &change : folded) {
        if (change.field->role == FieldRole::Alive && change.before.isEmpty() && change.after.isEmpty())
            ids.insert(change.record);
    }
    return ids;
}

} // namespace

QList<Change> netChanges(const QList<ChangeSet> &sets)
{
    QList<Change> folded;
    QHash<std::pair<const Field *, Id>, qsizetype> places;
    for (const ChangeSet &set : sets) {
        for (const Change &change : set.changes) {
            const auto place = std::make_pair(change.field, change.record);
            if (const auto known = places.constFind(place); known != places.cend()) {
                folded[*known].after = change.after;
            } else {
                places.insert(place, folded.size());
                folded.append(change);
            }
        }
    }
    const QSet<Id> gone = passing(folded);
    folded.removeIf(
        [&gone](const Change &change) { return change.before == change.after || gone.contains(change.record); });
    return folded;
}

QList<Change> netChanges(const Plan &before, const Plan &after)
{
    QList<Change> changes;
    for (const KindInfo &info : allKinds()) {
        const QList<Id> here = before.living(info.kind);
        const QList<Id> there = after.living(info.kind);
        QList<Id> ids(here);
        ids += there;
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const Id &id : std::as_const(ids)) {
            for (const Field &field : info.fields) {
                const Change change{&field, id, before.value(field, id), after.value(field, id)};
                if (change.before != change.after)
                    changes.append(change);
            }
        }
    }
    return changes;
}

} // namespace waymark
