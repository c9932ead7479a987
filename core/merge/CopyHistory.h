#pragma once

#include "plan/ChangeSet.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace waymark {

/// What a copy of a plan knows, and what each of its values stands on. Two copies are compared by this and by nothing
/// else: neither copy ids nor clocks decide anything.
struct CopyHistory
{
    QSet<Id> known; ///< the ids of all sets that it has learned, those too that it only carries
    QHash<FieldPlace, QList<Id>> writers; ///< the sets its present values stand on, sorted; none where nobody wrote
    QHash<Id, Signature> signatures; ///< of the sets in its ledger: to be shown

    /// Whether it has learned all of them. Of none it has.
    [[nodiscard]] bool knows(const QSet<Id> &sets) const;
    /// The latest of those sets by the clocks of their writers.
    [[nodiscard]] Signature latestOf(const QSet<Id> &sets) const;
};

/// Sorted, each once.
[[nodiscard]] QList<Id> sortedIds(const QSet<Id> &ids);

} // namespace waymark
