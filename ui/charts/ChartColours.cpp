#include "charts/ChartColours.h"

namespace waymark {

ChartColours ChartColours::of(const Theme &theme)
{
    // Where every line of the frame is white, the grid must not look like data.
    const QColor grid = theme.name == QLatin1StringView("contrast") ? QColor(Qt::darkGray).darker() : theme.line;
    return {theme.base, theme.text, grid, theme.outline, theme.accent, theme.text, theme.mutedText, theme.outline};
}

ChartColours ChartColours::report()
{
    return of(Theme::light());
}

} // namespace waymark
