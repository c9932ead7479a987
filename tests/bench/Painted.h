#pragma once

#include <QByteArray>

class QWidget;

namespace waymark::bench {

/// The most memory this process has had (KiB, Linux), as text. Of this program alone: what getrusage says may still be
/// that of the process it was started from.
[[nodiscard]] QByteArray mostMemory();

/// Runs the application until the window has been painted once, prints the most memory the process had (KiB, Linux) and
/// gives the exit code.
[[nodiscard]] int untilPainted(QWidget &window);

/// A QMainWindow with an empty tree in it, with the names of its columns: the least such a window can be.
[[nodiscard]] int paintEmptyWindow();

} // namespace waymark::bench
