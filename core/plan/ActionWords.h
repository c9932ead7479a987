#pragma once

#include "plan/ChangeSet.h"

namespace waymark {

/// What an action of a person is called wherever it is shown: "status of 1.1.3". In the language of the program, from
/// the key and arguments that the ledger holds.
[[nodiscard]] QString actionWords(const ActionName &name);

/// With its kind: "undo of status of 1.1.3".
[[nodiscard]] QString setWords(const ChangeSet &set);

} // namespace waymark
