#pragma once

#include "exchange/reading/PlanDraft.h"
#include "RandomEdits.h"

namespace waymark::test {

/// A document made by dice: priorities, outcomes, actions with and without references, texts that repeat, KPIs with
/// targets and readings, risks, decisions, evidence, terms.
[[nodiscard]] PlanDraft randomDraft(Dice &dice);

/// What happens to a document in a month: values and statuses change, rows come, go and move, cells are emptied or say
/// what nobody can read, references are numbered anew.
void editDraft(PlanDraft &draft, Dice &dice, int edits);

/// The actions of a draft, to be changed.
[[nodiscard]] QList<DraftAction *> actionsOf(PlanDraft &draft);

} // namespace waymark::test
