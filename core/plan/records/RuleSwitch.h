#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// A rule of the issues list that this plan does not want, and why. The rule is the key.
struct RuleSwitch : Record
{
    static constexpr RecordKind kind = RecordKind::RuleSwitch;
    QString rule; ///< the rule's id, see PlanChecks
    QString reason;
    QString by;
};

} // namespace waymark
