#pragma once

#include "plan/ChangeSet.h"

#include <QByteArray>
#include <QList>

namespace waymark {

/// The digests of the ledger, format 1. All hashes are SHA-256.
///
/// **Salted hash** of a value: hash(salt ‖ type byte ‖ bytes), where the salt is 16 random bytes of that value alone
/// and the bytes are: text UTF-8 (`t`) · integer decimal (`i`) · number as IEEE 754 double, big-endian (`n`) · flag `1`
/// (`f`) · date ISO (`d`) · month ISO (`m`) · due `kind|value|source` in UTF-8 (`u`) · id 16 bytes (`r`). An empty
/// value has no salt and no hash.
///
/// **Digest** of a set: the hash of these items, each preceded by its length as four bytes, big-endian: `waymark set 1`
/// · id · kind · action key · number of arguments and each · author · role · copy · time · about (empty where none) ·
/// `applied` 1 or 0 · number of changes and for each: record kind · record id · field · salted hash before · salted
/// hash after · writers.
///
/// **Chain**: hash(chain before ‖ digest); before the first set it is 32 zero bytes.
///
/// So a value can be redacted (value and salt go, the hash stays) without breaking the chain.

/// Sixteen random bytes for a value; none for an empty one.
[[nodiscard]] QByteArray newSalt(const Value &value);
[[nodiscard]] QByteArray saltedHash(const Value &value, const QByteArray &salt);

/// What stands beside one change in the ledger.
struct ChangeSeal
{
    QByteArray beforeSalt;
    QByteArray beforeHash; ///< always filled in memory; stored only once redacted
    QByteArray afterSalt;
    QByteArray afterHash;
    QByteArray writers;
};

/// Seals must be as many as the set has changes.
[[nodiscard]] QByteArray setDigest(const ChangeSet &set, const QList<ChangeSeal> &seals, bool isApplied);
[[nodiscard]] QByteArray nextChain(const QByteArray &chain, const QByteArray &digest);
[[nodiscard]] QByteArray firstChain();

/// UTC with milliseconds, as stored.
[[nodiscard]] QString ledgerTime(const QDateTime &time);

} // namespace waymark
