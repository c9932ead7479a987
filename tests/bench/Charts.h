#pragma once

namespace waymark::bench {

struct BenchPlan;

/// The charts of all the plan's KPIs with a year of made-up readings each, made and painted, against Qt Charts with the
/// same points and its own axes and nothing else: full charts, and the page of small ones. Runs on a copy of the plan.
void measureCharts(BenchPlan &plan);

} // namespace waymark::bench
