#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark {

/// What an action of a person is called wherever it is shown: "status of 1.1.3". In the language of the program, from
/// the key and arguments that the ledger holds and from the plan as it stands now. A record that was removed is called
/// what it was called then; one whose adding was undone has that from the set's own changes. What has no reference is
/// called by its first words, and what has no words either is "an action without a reference".
[[nodiscard]] QString actionWords(const ChangeSet &set, const Plan &plan);

/// With its kind: "undo of status of 1.1.3".
[[nodiscard]] QString setWords(const ChangeSet &set, const Plan &plan);

/// "What happened" in the midst of a sentence; "KPI" stays as it is.
[[nodiscard]] QString inSentence(QString words);

} // namespace waymark
