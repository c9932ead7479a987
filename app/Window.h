#pragma once

#include <QString>

namespace waymark {

/// Opens the window, on the plan named by the first argument where there is one, and runs until it is closed.
[[nodiscard]] int runWindow(int argc, char **argv);

/// Words that are for the command line though they name no verb: `--help`, `--version`.
[[nodiscard]] bool isCommandLineQuestion(const QString &word);

} // namespace waymark
