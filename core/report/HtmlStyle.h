#pragma once

#include <QByteArray>

namespace waymark {

/// The style sheet of HTML reports: light and dark, screen and paper.
[[nodiscard]] QByteArray reportStyleSheet();

} // namespace waymark
