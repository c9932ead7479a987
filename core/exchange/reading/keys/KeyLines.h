#pragma once

#include "exchange/reading/status/StatusScheme.h"

namespace waymark {

/// Learns what a line of text says of colours and status words: "Amber: on track", "Red = not started; Green =
/// complete", "B complete, G on track, A at risk". Returns how many it taught.
int learnKey(const QString &line, StatusScheme &scheme);

} // namespace waymark
