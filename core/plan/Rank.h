#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// A rank strictly between two others in plain text order; an empty one stands for "no neighbour on that side". There
/// is always room: ranks are fractions in base 36 written after an unwritten point, and grow by a digit when they must.
/// Where two neighbours tie, the rank stands behind both.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

/// Digits and small letters, not ending in 0: what the two functions here make, and all that a plan takes for a rank.
[[nodiscard]] bool isRank(const QString &text);

/// So many ranks in order, evenly spread, for an import.
[[nodiscard]] QStringList evenRanks(qsizetype count);

} // namespace waymark
