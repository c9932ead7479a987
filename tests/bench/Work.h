#pragma once

namespace waymark::bench {

struct BenchPlan;

/// What a lead waits for in the open window: a keystroke in the filter until the tree is painted again, and the report.
void measureWork(BenchPlan &plan, BenchPlan &large);

} // namespace waymark::bench
