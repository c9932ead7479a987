#pragma once

namespace waymark::bench {

struct BenchPlan;

/// The highlight report of the large plan as PDF, held against all rules of tagged PDF: pages, times, problems found.
void proveLongReport(BenchPlan &large);

} // namespace waymark::bench
