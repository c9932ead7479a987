#pragma once

#include "plan/Plan.h"
#include "store/HandOut.h"
#include "store/PlanStore.h"

namespace waymark {

/// A plan file with what is read of it at one moment.
struct OpenedPlan
{
    std::unique_ptr<PlanStore> store;
    Plan plan;
    LedgerPlace head;
    std::optional<HandOut> handedOut;
};

/// Errors: those of PlanStore::open() and load().
[[nodiscard]] Result<OpenedPlan> openPlanFile(const QString &path, const Database::Breaker &breaker);

/// What another process added behind a place, oldest first. Refused where the file does not go on from there, or
/// another stands under its name: a sync client may have put one in its place.
[[nodiscard]] Result<QList<ChangeSet>> addedSince(PlanStore &store, const LedgerPlace &place, const LedgerPlace &head);

} // namespace waymark
