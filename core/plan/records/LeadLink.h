#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// That a person leads an action or an outcome. Owner and person are the key.
struct LeadLink : Record
{
    static constexpr RecordKind kind = RecordKind::LeadLink;
    Id owner; ///< an Action or an Outcome
    Id person;
    QString rank;
    bool accountable = false; ///< the one of several who answers for it
};

} // namespace waymark
