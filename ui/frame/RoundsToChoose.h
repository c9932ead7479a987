#pragma once

#include "plan/Month.h"

#include <QDate>
#include <QList>

namespace waymark {

/// The months that can be chosen in place of the open round, newest first: from today's back over a year, and back to
/// the round where it is older.
[[nodiscard]] QList<Month> roundsToChoose(Month round, QDate today);

} // namespace waymark
