#pragma once

#include <QString>

namespace waymark {

/// Opens the window, on the plan named by the first argument where there is one, and runs until it is closed.
[[nodiscard]] int runWindow(int argc, char **argv);

/// Where copies of plans are put before the first edit of a day: in the application's own data folder.
[[nodiscard]] QString backupFolder();

/// Words that are for the command line though they name no verb: `--help`, `--version`.
[[nodiscard]] bool isCommandLineQuestion(const QString &word);

} // namespace waymark
