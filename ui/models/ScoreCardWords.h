#pragma once

#include "models/ScoreCardRows.h"

namespace waymark {

/// "Next reading": the head of a column.
[[nodiscard]] QString scoreColumnName(ScoreColumn column);
/// "Next reading to be entered": the same where there is room for it.
[[nodiscard]] QString scoreColumnWords(ScoreColumn column);

/// "↑", and "higher is better".
[[nodiscard]] QString arrowOf(Polarity direction);
[[nodiscard]] QString directionWords(Polarity direction);

} // namespace waymark
