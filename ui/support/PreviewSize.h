#pragma once

#include <QScreen>
#include <QWidget>

namespace waymark {

/// What a preview with two panes wants, in logical pixels, where the screen has them.
inline constexpr QSize previewSize(1240, 760);

/// As large as wanted, and no larger than the screen leaves beside the window's frame and the desktop's own.
inline void sizeForScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize round(40, 60);
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() - round));
}

inline void sizePreview(QWidget &preview)
{
    sizeForScreen(preview, previewSize);
}

} // namespace waymark
