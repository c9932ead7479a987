#pragma once

#include "plan/ChangeSet.h"
#include "store/Database.h"
#include "store/Digest.h"
#include "store/LedgerHead.h"

#include <functional>

namespace waymark {

/// One set as the ledger holds it, with what seals it.
struct LedgerEntry
{
    qint64 position = 0;
    ChangeSet set;
    QList<ChangeSeal> seals; ///< as many as the set has changes
    bool isApplied = true; ///< false: carried as history by a merge
    QByteArray digest;
    QByteArray chain;
};

/// The append-only list of everything that ever happened to the plan. Nothing here updates or deletes.
namespace ledger {

[[nodiscard]] Result<LedgerHead> head(Database &database);
/// The chain as it was after so many sets; empty where the ledger does not hold as many.
[[nodiscard]] Result<QByteArray> chainAt(Database &database, qint64 position);
/// Appends behind the given head and returns the new one; the caller holds the transaction.
[[nodiscard]] Result<LedgerHead> append(Database &database, const LedgerHead &head, const ChangeSet &set);

/// Hands over every entry after a position, oldest first, one at a time. Damaged where an entry cannot be read.
[[nodiscard]] Result<void> readSince(Database &database, qint64 position, const std::function<void(LedgerEntry)> &take);
/// The entries that touched any of these records, oldest first, each with only the changes to them.
[[nodiscard]] Result<QList<LedgerEntry>> readTouching(Database &database, const QList<Id> &records);
/// The ids of the sets that the present value of a field stands on; empty where it was never written.
[[nodiscard]] Result<QList<Id>> writersOf(Database &database, const Field &field, const Id &record);

} // namespace ledger

} // namespace waymark
