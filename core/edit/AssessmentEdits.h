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
    QString by; ///< who says so; words alone leave the assessment to whoever gave its status
    bool unchanged = false; ///< nothing has changed since last time, which also gives the status
    QDate correctedOn; ///< the day of a correction: without it a closed month takes no other value
};

/// Writes the assessment of an action for a month. After missed or at risk, another status takes away the new
/// deadline that this month's assessment gave, and one other than signed off takes the signature away: both belong to
/// the status they were given with. A deadline moved beside no such status stays. Nothing to do where nothing is said.
/// Invalid for a month before 1990, where a new deadline carries no reason, and for a signature on what is not signed
/// off. Refused where the month is closed and the input is no correction; what a correction changes is marked with its
/// day and `by`.
[[nodiscard]] Result<ChangeSet> assess(const Plan &plan, const Id &action, Month month, const AssessmentInput &input);

/// The same for several actions at once, as one thing to undo: all of them or none. `done` of the plan counts: an
/// action that would stay as it is is passed over.
[[nodiscard]] Result<ChangeSet> assessAll(
    const Plan &plan, const QList<Id> &actions, Month month, const AssessmentInput &input);

/// A status alone, as a key gives it; who says so goes with it.
[[nodiscard]] Result<ChangeSet> giveStatus(
    const Plan &plan, const QList<Id> &actions, Month month, Status status, const QString &by);

} // namespace waymark::edit
