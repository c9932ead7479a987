#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// A rank strictly between two others in plain text order; an empty one stands for "no neighbour on that side". There is
/// always room: ranks are fractions in base 36 written after an unwritten point, and grow by a digit when they must.
/// Where two neighbours tie, the rank stands behind both.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

/// So many ranks in order, evenly spread, for an import.
[[nodiscard]] QStringList evenRanks(qsizetype count);

} // namespace waymark
