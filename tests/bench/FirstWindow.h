#pragma once

#include <QString>

namespace waymark::bench {

struct BenchPlan;

/// In a process of its own: shows the window on a plan, or without one an empty window with a tree, and prints the most
/// memory the process had once it was painted. Gives the exit code.
[[nodiscard]] int showOneWindow(int argc, char **argv, const QString &plan);

/// Starts such processes in turn and compares them: ours, an empty window that links the same libraries, and one that
/// links Widgets alone.
void measureFirstWindow(const BenchPlan &plan);

} // namespace waymark::bench
