#include "charts/ChartColours.h"

namespace waymark {

ChartColours ChartColours::of(const Theme &theme)
{
    return {
        theme.base, theme.text, theme.line, theme.outline, theme.accent, theme.text, theme.mutedText, theme.outline};
}

ChartColours ChartColours::report()
{
    return of(Theme::light());
}

} // namespace waymark
