#pragma once

#include "base/Id.h"
#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// A named place in the ledger, to which "since the last report" and "go back to" refer.
struct Mark : Record
{
    static constexpr RecordKind kind = RecordKind::Mark;
    QString name;
    std::optional<int> position; ///< how many change sets this copy held
    QString digest; ///< chain value there, in hexadecimal
    Id copy;
    QString purpose; ///< "highlight report", and for which group
};

} // namespace waymark
