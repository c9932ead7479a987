#pragma once

namespace waymark::bench {

struct BenchPlan;

/// A PDF of every kind of report of the large plan, held against all rules of tagged PDF: pages, seconds, problems. Of
/// the plan of middle size the words are compared with those of the HTML as well; the tool that reads them takes too
/// long for thousands of pages. How many problems were found.
[[nodiscard]] int proveReports(BenchPlan &large, BenchPlan &middle);

} // namespace waymark::bench
