#pragma once

#include "plan/records/Record.h"
#include "plan/Status.h"

#include <QString>

namespace waymark {

/// What this plan calls one of the six meanings: together they are its status scheme. The meaning is the key.
struct StatusMeaning : Record
{
    static constexpr RecordKind kind = RecordKind::StatusMeaning;
    Status meaning = Status::NotAssessed;
    QString word; ///< "On target"
    QString colour; ///< the colour's name, "Green"
    QString definition; ///< "Action on target"
};

} // namespace waymark
