#include "charts/ChartColours.h"

namespace waymark {

ChartColours ChartColours::of(const Theme &theme)
{
    // Where every line of the frame is white, the grid must not look like data.
    const QColor grid = theme.name == QLatin1StringView("contrast") ? QColor(Qt::darkGray).darker() : theme.line;
    // No status has these hues, and they stay apart where red and green do not; in grey the shapes differ.
    const bool isDark = theme.base.lightnessF() < 0.5F;
    return {theme.base, theme.text, grid, theme.outline, theme.accent, theme.text, theme.mutedText, theme.outline,
        QColor(isDark ? 0x5cc8de : 0x00728a), QColor(isDark ? 0xf48fc6 : 0xa8246f)};
}

ChartColours ChartColours::report()
{
    return of(Theme::light());
}

} // namespace waymark
