#pragma once

#include <QScreen>
#include <QWidget>

namespace waymark {

/// What a preview with two panes wants, in logical pixels, where the screen has them.
inline constexpr QSize previewSize(1240, 760);

/// As large as that, and no larger than the screen leaves beside the window's frame and the desktop's own.
inline void sizePreview(QWidget &preview)
{
    constexpr QSize round(40, 60);
    preview.resize(previewSize.boundedTo(preview.screen()->availableGeometry().size() - round));
}

} // namespace waymark
