#pragma once

namespace waymark::bench {

/// Reading workbooks of 1, 10 and 100 plans beside a bare reading of the same bytes: CPU, growth and memory.
void measureReaders();

} // namespace waymark::bench
