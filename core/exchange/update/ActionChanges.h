#pragma once

#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/update/EarlierImports.h"
#include "plan/Plan.h"

namespace waymark {

/// What a document would change in an action that lives: its own fields, and the assessment of the month of the import.
/// The original deadline never changes: another one is that month's new deadline, unless it is the present one already.
/// A status that cannot be read does not touch one that can. An assessment of a closed month is not accepted and
/// cannot be; other months' stay as they are.
[[nodiscard]] QList<ProposedChange> actionChanges(const Plan &plan, const DraftAction &draft, const Id &action,
    const ImportChoices &choices, const EarlierImports &earlier);

} // namespace waymark
