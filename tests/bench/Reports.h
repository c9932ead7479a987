#pragma once

#include <QString>

namespace waymark::bench {

struct BenchPlan;

/// One verb of the command line, as the program runs it; prints the most memory it took (KiB, Linux) and gives the exit
/// code.
[[nodiscard]] int runOneCommand(int argc, char **argv);

/// The command beside LibreOffice, where that is installed; how long reports grow; the preview after an edit.
void measureReports(BenchPlan &plan, BenchPlan &large, const QString &folder);

} // namespace waymark::bench
