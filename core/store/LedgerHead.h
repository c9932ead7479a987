#pragma once

#include "store/Digest.h"

namespace waymark {

/// Where the ledger ends: how many sets it holds and the chain over them.
struct LedgerHead
{
    qint64 position = 0;
    QByteArray chain = firstChain();

    bool operator==(const LedgerHead &) const = default;
};

} // namespace waymark
