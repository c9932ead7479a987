#pragma once

#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/update/EarlierImports.h"
#include "plan/Plan.h"
#include "plan/proposal/Proposal.h"

namespace waymark {

/// The same document next month, into the living plan. Every record of the document and every living priority, outcome,
/// action, KPI, risk, decision, piece of evidence and term of the plan is in one item: new, changed, same, unclear or
/// missing. Nothing of the plan is removed, and no good value gives way to an empty one or to one that nobody can read.
/// What the document says of statuses, comments, next steps and deadlines becomes the assessments of the month of the
/// choices (none where that is not valid); those of other months stay. The choices' start is not looked at: the plan
/// has its own.
///
/// Accepted from the beginning is what the document says anew; what was edited in the plan since waits or stands, see
/// Ground. The same document a second time, after that was written, has nothing new and nothing changed, unless it
/// settles what was unclear before. An action or outcome that stands elsewhere in the document stays where it is in the
/// plan. Costs what plan and document hold.
[[nodiscard]] Proposal updateFrom(const Plan &plan, const PlanDraft &draft, const ImportChoices &choices,
    const EarlierImports &earlier, IdSource &ids);

/// The one set of what is accepted, as an import. How the documents were read, in the choices, is kept with the plan
/// from then on.
[[nodiscard]] ChangeSet updateSet(const Plan &plan, const Proposal &proposal, const ImportChoices &choices);

} // namespace waymark
