#pragma once

#include "plan/ChangeSet.h"
#include "plan/LedgerPlace.h"
#include "store/Database.h"
#include "store/Digest.h"

#include <functional>
#include <optional>

namespace waymark {

/// One set as the ledger holds it, or is to hold it, with what seals it.
struct LedgerEntry
{
    qint64 position = 0; ///< given by append()
    ChangeSet set;
    SetSeal seal;
    bool isApplied = true; ///< false: carried as history by a merge
    QByteArray digest; ///< of one that comes from elsewhere, what it must have; of any other, given by append()
    QByteArray chain; ///< given by append()
};

/// A set of one's own, freshly sealed and to be applied.
[[nodiscard]] LedgerEntry newEntry(const ChangeSet &set);
/// Whether every value is what was sealed and the digest fits.
[[nodiscard]] bool isIntact(const LedgerEntry &entry);

/// The append-only list of everything that ever happened to the plan. Nothing here updates or deletes.
namespace ledger {

[[nodiscard]] Result<LedgerPlace> head(Database &database);
/// The chain as it was after so many sets; empty where the ledger does not hold as many.
[[nodiscard]] Result<QByteArray> chainAt(Database &database, qint64 position);
/// Appends them in order behind the given head and returns the new one; the caller holds the transaction. Damaged where
/// an entry is not intact: nothing that was altered on its way is taken in.
[[nodiscard]] Result<LedgerPlace> append(
    Database &database, const LedgerPlace &head, const QList<LedgerEntry> &entries);

/// Hands over every entry after the first position up to the second, oldest first, one at a time. Damaged where an
/// entry cannot be read.
[[nodiscard]] Result<void> read(
    Database &database, qint64 after, qint64 upTo, const std::function<void(LedgerEntry)> &take);
/// The same for those entries only of which something was redacted.
[[nodiscard]] Result<void> readRedacted(Database &database, const std::function<void(LedgerEntry)> &take);
/// The entry of that set; nothing where the ledger does not hold it.
[[nodiscard]] Result<std::optional<LedgerEntry>> find(Database &database, const Id &set);
/// The entries that touched any of these records, oldest first, each with only the changes to them.
[[nodiscard]] Result<QList<LedgerEntry>> readTouching(Database &database, const QList<Id> &records);
} // namespace ledger

} // namespace waymark
