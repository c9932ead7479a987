#pragma once

#include "commands/Command.h"
namespace waymark {

/// `import SOURCE… --into PLAN`: says what the documents would change in the living plan and does it, all that is
/// beyond doubt as one set; what is not is said and left out. They are read by the answers that the plan keeps, unless
/// --map has others. Under --rehearse nothing is written.
[[nodiscard]] int updatePlan(Command &command, const QStringList &sources);

} // namespace waymark
