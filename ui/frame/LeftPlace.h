#pragma once

#include "frame/Destination.h"
#include "plan/Place.h"

#include <optional>

namespace waymark {

class Settings;

/// Where somebody was in a plan as it was closed: it opens there again.
struct LeftPlace
{
    Destination destination;
    query::Place record = {RecordKind::Plan, {}}; ///< of kind Plan, or null, where none was chosen
};

/// `of`: the plan, or of a section what it was handed out for: each is left by itself.
void keepLeftPlace(Settings &settings, const Id &of, const LeftPlace &left);
/// Nothing where it was never left, or where that page or priority is no longer; a record that is gone is left out.
[[nodiscard]] std::optional<LeftPlace> leftPlace(const Settings &settings, const Id &of, const Plan &plan);

} // namespace waymark
