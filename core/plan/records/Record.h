#pragma once

#include "base/Id.h"
#include "plan/records/RecordKind.h"

namespace waymark {

/// What every record has. A default-constructed record of any kind has only empty values, so adding one is nothing but
/// changes from empty; a removed record keeps its values and is not alive.
struct Record
{
    Id id;
    bool alive = false;
};

} // namespace waymark
