#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Due.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/Status.h"

#include <optional>

namespace waymark::edit {

/// What is said of an action in one month. A field that is not given is left as it is.
struct AssessmentInput
{
    std::optional<Status> status;
    std::optional<QString> said;
    std::optional<QString> next;
    std::optional<Due> newDue;
    std::optional<QString> reason;
    std::optional<QString> grantedBy;
    std::optional<QString> signedOffBy;
    std::optional<QDate> signedOffOn;
    QString by; ///< who says so
};

/// Writes the assessment of an action for a month. A status other than missed and at risk takes a new deadline away
/// that only this month's assessment gave, and one other than signed off takes the signature away: both belong to the
/// status they were given with. Nothing to do where nothing is said. Invalid for a month before 1990, where a new
/// deadline carries no reason, and for a signature on what is not signed off.
[[nodiscard]] Result<ChangeSet> assess(const Plan &plan, const Id &action, Month month, const AssessmentInput &input);

} // namespace waymark::edit
