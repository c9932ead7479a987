#pragma once

namespace waymark::bench {

/// Walks the paths that people wait for, each by itself, for valgrind to count their instructions: an edit, a filter's
/// keystroke, opening, a report, reading a workbook. The same in each run: the example plan, a clock that stands still,
/// ids that count. tests/bench/instructions runs it; without valgrind it says nothing. The program's exit code.
[[nodiscard]] int walkHotPaths();

} // namespace waymark::bench
