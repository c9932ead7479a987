#pragma once

#include "plan/records/Record.h"

namespace waymark {

/// That an action starts only when another is finished. The two are the key.
struct Predecessor : Record
{
    static constexpr RecordKind kind = RecordKind::Predecessor;
    Id owner; ///< the Action that comes later
    Id after; ///< the Action that comes first
};

} // namespace waymark
