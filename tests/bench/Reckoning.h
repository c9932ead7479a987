#pragma once

namespace waymark::bench {

/// How the issues list and the analysis of KPIs grow with the plan. Makes its own plans in memory.
void measureReckoning();

} // namespace waymark::bench
