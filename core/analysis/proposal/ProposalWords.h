#pragma once

#include "plan/Plan.h"
#include "plan/proposal/Proposal.h"

namespace waymark::analysis {

/// What a proposed change would do, a sentence for each value, without a full stop: "2.4.2 status for March 2026: at
/// risk, was on target". A new record is one sentence: "new action 2.4.9: “Write the guide”".
[[nodiscard]] QStringList proposedWords(const Plan &plan, const ProposedItem &item, const ProposedChange &change);

/// Why it is not simply taken: "edited in the plan since; the document says what it said then". Empty where it is.
[[nodiscard]] QString groundWords(Ground ground);

/// What a record of a proposal is called: "action 2.4.2", "risk Staff may leave".
[[nodiscard]] QString itemWords(const ProposedItem &item);

/// The records that an unclear item may be: "action 2.4.1", "action 2.4.3", "a new action".
[[nodiscard]] QStringList choiceWords(const Plan &plan, const ProposedItem &item);

} // namespace waymark::analysis
