#pragma once

#include "Plans.h"

namespace waymark::bench {

/// Import, open and one acknowledged edit, against a bare commit of SQLite with the same pragmas in the same folder.
void measureStorage(BenchPlan &plan, BenchPlan &large, const QString &folder);

} // namespace waymark::bench
