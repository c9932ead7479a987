#pragma once

#include "base/Result.h"
#include "plan/Plan.h"

namespace waymark {

/// What must always hold, whoever writes: no view, no import and no merge gets past it. Looks only at what the changes
/// touched, in a plan to which they are already applied. Refused or Invalid in one sentence where a rule breaks.
///
/// - exactly one plan record is alive;
/// - a living record has its required fields, and its references point at living records of a kind they may point at;
/// - a removed record leaves no living child behind, and no living record that points at it;
/// - a field holds just the value that was written: no word outside its choices, no number cut short, endless or
/// outside
///   the field's range, no year outside 1900 to 2200, no rank of other letters;
/// - key fields never change while the record lives; one that was removed may come back in another spelling.
[[nodiscard]] Result<void> checkRules(const Plan &plan, const QList<Change> &changes);

} // namespace waymark
