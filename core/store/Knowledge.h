#pragma once

#include "plan/ChangeSet.h"
#include "store/Database.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace waymark {

/// What a ledger says that this copy knows, and what its values stand on: what copies are compared by in a merge.
///
/// **Learned**: a copy knows the sets that were done in it, and those that a merge brought. A merge set stands behind
/// the sets that it carries and learns them, but for exceptions, which its name lists (`set:UUID`): one that it carries
/// and lists is not learned, since what it says was left open; one that it lists and that lay here already is learned
/// again. Undoing a merge un-learns it with all it learned, and doing it again learns them again.
namespace knowledge {

/// The ids of all sets that this copy has learned.
[[nodiscard]] Result<QSet<Id>> knownSets(Database &database);
/// The ids of the sets that the value of each field stands on, sorted, up to a place in the ledger: for every field
/// that was ever written and stands on any. At the cost of one walk through the history.
[[nodiscard]] Result<QHash<FieldPlace, QList<Id>>> writers(
    Database &database, qint64 upTo = std::numeric_limits<qint64>::max());
/// The ids of all sets that lie here and wrote a field, whether they are in force, undone or only carried.
[[nodiscard]] Result<QSet<Id>> setsThatWrote(Database &database, const FieldPlace &place);
/// Who did each set that lies here, learned or not, and when.
[[nodiscard]] Result<QHash<Id, Signature>> signatures(Database &database);
/// The digest of each set that lies here, learned or not.
[[nodiscard]] Result<QHash<Id, QByteArray>> digests(Database &database);

} // namespace knowledge

} // namespace waymark
