#pragma once

#include <QScreen>
#include <QWidget>

namespace waymark {

/// What a preview beside its document would like, in logical pixels.
inline constexpr QSize previewSize(1240, 760);

/// The same where the screen has no room for it.
inline void fitPreview(QWidget &preview)
{
    constexpr QSize frame(40, 60); // of the window, and of the desktop
    preview.resize(previewSize.boundedTo(preview.screen()->availableGeometry().size() - frame));
}

} // namespace waymark
