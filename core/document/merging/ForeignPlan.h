#pragma once

#include "document/merging/MergeFile.h"
#include "merge/CopyHistory.h"
#include "store/PlanStore.h"

namespace waymark {

/// A plan file that is to be merged, opened for reading and looked through.
struct ForeignPlan
{
    std::unique_ptr<PlanStore> store;
    Plan plan;
    CopyHistory history;
};

/// What a ledger says of its copy.
[[nodiscard]] Result<CopyHistory> historyIn(PlanStore &store);

/// Opens it, believes nothing that does not verify, and fills in what there is to say of it. Errors: those of opening;
/// Damaged where it does not verify, or where it has an entry of the history otherwise than `ours`; Refused where it is
/// another plan's, the plan itself, or knows a record here by another key.
[[nodiscard]] Result<ForeignPlan> openForeign(
    MergeFile &file, PlanStore &ours, const Plan &plan, const QHash<Id, QByteArray> &digests);

} // namespace waymark
