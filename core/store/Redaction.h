#pragma once

#include "store/Ledger.h"

namespace waymark {

/// Something that stood in one field of one record, and must not.
struct Wording
{
    const Field *field = nullptr;
    Id record;
    Value value;

    bool operator==(const Wording &) const = default;
};

/// Taking a wording out of a plan file: wherever it stands in that field of that record, before or after, value and
/// salt go and the hash stays, so that digests and chain hold. The caller holds the transaction.
///
/// **In merges**: where one copy of an entry has only the hash and the other still has the value, the value must go
/// from the other too, and with it every equal value of that field of that record. So ask redactAsIn() for each foreign
/// entry that this copy knows, before anything is decided; and take by without() what foreign entries are carried, for
/// they may hold what was redacted here. Neither alters a digest.
namespace redaction {

/// Takes it out of every entry and of its row; in how many places it stood. Until PlanStore::clearFreePages() is done,
/// the file remembers that it has to be.
[[nodiscard]] Result<int> remove(Database &database, const Wording &wording);

/// Whether it stands there at all.
[[nodiscard]] Result<bool> holds(Database &database, const Wording &wording);

/// What `redacted` no longer says and `other`, the same set in another copy, still does.
[[nodiscard]] QList<Wording> redactedIn(const LedgerEntry &redacted, const LedgerEntry &other);
/// The entry without the wordings; values that are equal and belong to another field or record stay.
[[nodiscard]] LedgerEntry without(LedgerEntry entry, const QList<Wording> &wordings);
/// Redacts here what the foreign copy of an entry no longer says, the author's name and role too, and gives the
/// wordings that went; rows that held one are empty then, and so must memory be. Nothing where this copy does not know
/// the set. Damaged where the two are not the same set.
[[nodiscard]] Result<QList<Wording>> redactAsIn(Database &database, const LedgerEntry &foreign);

} // namespace redaction

} // namespace waymark
