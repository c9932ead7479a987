#pragma once

#include <QString>

namespace waymark::analysis {

/// Whether a text says that the work is finished: "complete", "in place", but not "not yet complete" or "to be
/// completed".
[[nodiscard]] bool saysFinished(const QString &text);

/// The word in a text that speaks of delay, empty where none does: "slipped", but not in "no longer behind" and not the
/// "late" of "late spring".
[[nodiscard]] QString wordOfDelay(const QString &text);

} // namespace waymark::analysis
