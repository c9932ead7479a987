#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"
#include "plan/Status.h"

#include <QString>

namespace waymark {

/// What people decided that a heading shows in a month, in place of what its actions add up to. Owner and month are the
/// key.
struct RollUpOverride : Record
{
    static constexpr RecordKind kind = RecordKind::RollUpOverride;
    Id owner; ///< a Priority, an Outcome, or the plan itself
    Month month;
    Status status = Status::NotAssessed;
    QString reason;
    QString by;
};

} // namespace waymark
