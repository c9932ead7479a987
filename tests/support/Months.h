#pragma once

#include "plan/Month.h"

namespace waymark::test {

/// The months that most tests speak of; the clock of FixedClock stands in March.
inline const Month february(2026, 2);
inline const Month march(2026, 3);

} // namespace waymark::test
