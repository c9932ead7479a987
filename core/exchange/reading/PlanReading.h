#pragma once

#include "base/Result.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/SourceDocument.h"

namespace waymark {

/// What the documents together say as a plan: priorities from their headings, outcomes and actions from tables with a
/// due or lead column, KPIs from tables with a baseline or targets, the key to the colours, delivery groups with lead
/// and rhythm. A row cut by a page break is put together again; nothing that stands in a cell is dropped without a
/// note. Unreadable, in one sentence, where no table holds actions or KPIs.
[[nodiscard]] Result<PlanDraft> readPlan(const QList<SourceDocument> &documents);

} // namespace waymark
