#pragma once

#include <QString>

namespace waymark {

/// A cut sentence goes on; a cut list gets its next line.
[[nodiscard]] QString joinedWords(const QString &text, const QString &rest);
[[nodiscard]] QString joinedLines(const QString &text, const QString &rest);

} // namespace waymark
