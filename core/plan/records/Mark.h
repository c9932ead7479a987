#pragma once

#include "plan/LedgerPlace.h"
#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// A named place in the ledger, to which "since the last report" and "go back to" refer.
struct Mark : Record
{
    static constexpr RecordKind kind = RecordKind::Mark;
    QString name;
    std::optional<int> position; ///< how many change sets the copy held in which it was set
    QString chain; ///< the chain over them, in hexadecimal
    QString purpose; ///< "highlight report", and for which group

    [[nodiscard]] LedgerPlace place() const { return {position.value_or(0), QByteArray::fromHex(chain.toLatin1())}; }
};

} // namespace waymark
