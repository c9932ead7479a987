#pragma once

class QWidget;

namespace waymark::bench {

/// Runs the application until the window has been painted once, prints the most memory the process had (KiB, Linux) and
/// gives the exit code.
[[nodiscard]] int untilPainted(QWidget &window);

/// A QMainWindow with an empty tree in it, with the names of its columns: the least such a window can be.
[[nodiscard]] int paintEmptyWindow();

} // namespace waymark::bench
