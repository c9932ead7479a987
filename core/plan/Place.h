#pragma once

#include "base/Id.h"
#include "plan/records/RecordKind.h"

namespace waymark::query {

/// A record that people point at: a priority, outcome, action or KPI, where that is allowed also the plan itself or a
/// delivery group.
struct Place
{
    RecordKind kind = RecordKind::Action;
    Id id;
};

} // namespace waymark::query
