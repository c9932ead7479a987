#pragma once

#include "Plans.h"

namespace waymark::bench {

/// Five sections of the plan with a year of edits brought back, and up to 100,000 foreign changes, against a bare
/// insert of the same rows of the history into the same tables.
void measureMerging(BenchPlan &plan, const QString &folder);

} // namespace waymark::bench
