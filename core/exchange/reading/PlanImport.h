#pragma once

#include "base/Id.h"
#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "plan/ChangeSet.h"

namespace waymark {

/// The first change set of a plan made from a document; the preview shows just this. Submitted by
/// PlanDocument::create().
[[nodiscard]] ChangeSet importAsNewPlan(const PlanDraft &draft, const ImportChoices &choices, IdSource &ids);

} // namespace waymark
