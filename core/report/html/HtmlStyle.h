#pragma once

#include <QByteArray>

namespace waymark {

/// The style sheet of HTML reports: light and dark, screen and paper, which may stand upright.
[[nodiscard]] QByteArray reportStyleSheet(bool isPortrait);

} // namespace waymark
