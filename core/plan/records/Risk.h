#pragma once

#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// Where a risk is going since it was looked at last.
enum class Trend { NotGiven, Rising, Same, Falling };

/// What may go wrong with an action, outcome or priority.
struct Risk : Record
{
    static constexpr RecordKind kind = RecordKind::Risk;
    Id owner; ///< an Action, an Outcome or a Priority
    QString rank;
    QString text;
    std::optional<int> likelihood; ///< 1 (rare) to 5 (almost certain)
    std::optional<int> impact; ///< 1 (slight) to 5 (severe)
    QString mitigation;
    QString riskOwner; ///< who watches it
    Trend trend = Trend::NotGiven;
    bool closed = false;
};

} // namespace waymark
