#pragma once

#include "plan/ChangeSet.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace waymark {

/// The digests of the ledger, format 1. All hashes are SHA-256.
///
/// **Salted hash** of a value: hash(salt ‖ type byte ‖ bytes), where the salt is 16 random bytes of that value alone
/// and the bytes are: text UTF-8 (`t`) · integer decimal (`i`) · number as IEEE 754 double, big-endian (`n`) · flag `1`
/// (`f`) · date ISO (`d`) · month ISO (`m`) · due `kind|value|source` in UTF-8 (`u`) · id 16 bytes (`r`). An empty
/// value has no salt and no hash.
///
/// **Digest** of a set: the hash of these items, each preceded by its length as four bytes, big-endian: `waymark set 1`
/// · id · kind · action key · number of arguments and each · salted hash of the author's name · of their role · copy ·
/// time · about (empty where none) · number of changes and for each: record kind · record id · field · salted hash
/// before · salted hash after · writers (16 bytes each, in ascending order; empty: this set alone; the null id:
/// nobody). It says what the set is and is the same in every copy.
///
/// **Chain**: hash(chain before ‖ digest ‖ one byte, 1 where the set is applied and 0 where it is only carried as
/// history); before the first set it is 32 zero bytes. It says what this copy holds, in which order, and what of it
/// counts.
///
/// So a value can be redacted (value and salt go, the hash stays) without breaking digest or chain.

/// What stands beside one value in the ledger. Both are empty for an empty value; a redacted one has only its hash.
struct ValueSeal
{
    QByteArray salt;
    QByteArray hash; ///< always filled in memory; stored only once redacted

    [[nodiscard]] bool isRedacted() const { return salt.isEmpty() && !hash.isEmpty(); }
    bool operator==(const ValueSeal &) const = default;
};

/// What stands beside one change.
struct ChangeSeal
{
    ValueSeal before;
    ValueSeal after;
    /// The sets that the value stands on, in ascending order; empty: this set alone; the null id: nobody, as before the
    /// first word.
    QList<Id> writers;

    bool operator==(const ChangeSeal &) const = default;
};

/// What stands beside one set.
struct SetSeal
{
    ValueSeal author;
    ValueSeal role;
    QList<ChangeSeal> changes; ///< as many as the set has changes

    bool operator==(const SetSeal &) const = default;
};

/// Sixteen random bytes for a value; none for an empty one.
[[nodiscard]] QByteArray newSalt(const Value &value);
[[nodiscard]] QByteArray saltedHash(const Value &value, const QByteArray &salt);

/// A seal with a fresh salt.
[[nodiscard]] ValueSeal newSeal(const Value &value);
/// Fresh seals for a whole set, every value of which stands on this set alone.
[[nodiscard]] SetSeal newSeal(const ChangeSet &set);
/// Whether the value is what was sealed. A redacted value is empty and keeps its hash.
[[nodiscard]] bool holds(const ValueSeal &seal, const Value &value);

/// The seal must have as many changes as the set.
[[nodiscard]] QByteArray setDigest(const ChangeSet &set, const SetSeal &seal);
[[nodiscard]] QByteArray nextChain(const QByteArray &chain, const QByteArray &digest, bool isApplied);

/// Sixteen bytes each, in ascending order, as stored.
[[nodiscard]] QByteArray writerBytes(const QList<Id> &writers);
/// The other way; nothing where the bytes are no list as writerBytes() makes it.
[[nodiscard]] std::optional<QList<Id>> writersFromBytes(const QByteArray &bytes);
/// UTC with milliseconds, as stored.
[[nodiscard]] QString ledgerTime(const QDateTime &time);

} // namespace waymark
