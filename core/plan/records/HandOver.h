#pragma once

#include "plan/records/Record.h"

#include <QDate>

namespace waymark {

/// That what somebody leads is to become another's on a day to come. The two people are the key. It moves nothing by
/// itself: when the day has come, people are asked.
struct HandOver : Record
{
    static constexpr RecordKind kind = RecordKind::HandOver;
    Id owner; ///< the Person who gives
    Id to; ///< the Person who takes
    QDate on;
};

} // namespace waymark
