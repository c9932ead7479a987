#pragma once

#include "base/Result.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/SourceDocument.h"

namespace waymark {

/// What the documents together say as a plan. First the key to their colours and words; then, in the order of the page,
/// each table for what it is: actions under priorities and outcomes, KPIs, risks, decisions, evidence, a glossary;
/// cards and labelled lines; lists where there is no table. Nothing is dropped: what no record took is kept as text
/// with its place, a table that is not understood as a whole, and the balance says how much. Unreadable, in a sentence
/// that names what was seen, where nothing in it is a record of a plan.
[[nodiscard]] Result<PlanDraft> readPlan(const QList<SourceDocument> &documents);

} // namespace waymark
