#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// Where a priority or an outcome stood, what was done, and what it changed, as told in one month. Owner and month are
/// the key.
struct Narrative : Record
{
    static constexpr RecordKind kind = RecordKind::Narrative;
    Id owner; ///< a Priority or an Outcome
    Month month;
    QString positionThen;
    QString done;
    QString positionNow;
    QString impact;
    QString next;
};

} // namespace waymark
