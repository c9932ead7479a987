#include "desk/Theme.h"

#include <array>
#include <cmath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The fills are the same in every theme: what is amber in the report is the same amber on the screen.
struct StatusOutline
{
    Status status;
    const char *onLight;
    const char *onDark;
};

constexpr StatusOutline outlines[] = {
    {Status::NotAssessed, "#6e697d", "#a8a3b6"},
    {Status::NotStarted, "#6e697d", "#c6c3d2"},
    {Status::OnTarget, "#2a7a3d", "#54ba69"},
    {Status::AtRisk, "#8a6200", "#f8b807"},
    {Status::Missed, "#7f0002", "#f28b8c"},
    {Status::AwaitingSignOff, "#2a7a3d", "#54ba69"},
    {Status::SignedOff, "#014079", "#84b6ee"},
    {Status::Unreadable, "#6e697d", "#a8a3b6"},
};

QColor colour(const char *name)
{
    return QColor(QLatin1StringView(name));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.name = u"light"_s;
    theme.window = colour("#f5f4f8");
    theme.base = colour("#ffffff");
    theme.alternateBase = colour("#faf9fc");
    theme.hover = colour("#efedf4");
    theme.selection = colour("#e8e0f5");
    theme.warningGround = colour("#fdf0e7");
    theme.text = colour("#201c2b");
    theme.mutedText = colour("#5f596e");
    theme.selectionText = colour("#201c2b");
    theme.warningText = colour("#4a2511");
    theme.link = colour("#5b3a8c");
    theme.line = colour("#dfdce7");
    theme.outline = colour("#857f95");
    theme.focus = colour("#5b3a8c");
    theme.warningLine = colour("#a84b12");
    theme.accent = colour("#5b3a8c");
    theme.accentText = colour("#ffffff");
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.name = u"dark"_s;
    theme.window = colour("#1f1d26");
    theme.base = colour("#17151d");
    theme.alternateBase = colour("#1c1a23");
    theme.hover = colour("#2a2733");
    theme.selection = colour("#3a2f52");
    theme.warningGround = colour("#38271d");
    theme.text = colour("#ebe9f1");
    theme.mutedText = colour("#b0abbe");
    theme.selectionText = colour("#f6f4fb");
    theme.warningText = colour("#f6dccb");
    theme.link = colour("#c3a9ea");
    theme.line = colour("#35323f");
    theme.outline = colour("#8d879d");
    theme.focus = colour("#b79ce6");
    theme.warningLine = colour("#e8935c");
    theme.accent = colour("#b79ce6");
    theme.accentText = colour("#1b1229");
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme;
    theme.name = u"contrast"_s;
    theme.window = colour("#000000");
    theme.base = colour("#000000");
    theme.alternateBase = colour("#000000");
    theme.hover = colour("#2b2b2b");
    theme.selection = colour("#4c2a8c");
    theme.warningGround = colour("#000000");
    theme.text = colour("#ffffff");
    theme.mutedText = colour("#ffffff");
    theme.selectionText = colour("#ffffff");
    theme.warningText = colour("#ffffff");
    theme.link = colour("#dcc8ff");
    theme.line = colour("#ffffff");
    theme.outline = colour("#ffffff");
    theme.focus = colour("#ffe14a");
    theme.warningLine = colour("#ffffff");
    theme.accent = colour("#dcc8ff");
    theme.accentText = colour("#000000");
    return theme;
}

StatusColours Theme::status(Status status) const
{
    const StatusOutline &outlined = outlines[static_cast<size_t>(status)];
    const bool isLight = luminance(base) > 0.5;
    const bool isContrast = name == u"contrast"_s;
    const QColor outlineColour = isContrast ? text : colour(isLight ? outlined.onLight : outlined.onDark);
    if (status == Status::NotAssessed || status == Status::Unreadable)
        return {Qt::transparent, text, outlineColour};
    const bool isDeep = status == Status::Missed || status == Status::SignedOff;
    return {colour(defaultStatusWords(status).fill), isDeep ? colour("#ffffff") : colour("#000000"), outlineColour};
}

Theme themeOf(ThemeChoice choice, const QPalette &desktop)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::HighContrast:
        return Theme::highContrast();
    case ThemeChoice::System:
        break;
    }
    const QColor ground = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    // A desktop that sets pure white on pure black means high contrast.
    if (luminance(ground) < 0.001 && contrastOf(ground, text) > 20)
        return Theme::highContrast();
    return luminance(ground) < luminance(text) ? Theme::dark() : Theme::light();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.base);
    set(QPalette::AlternateBase, theme.alternateBase);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.mutedText);
    set(QPalette::Button, theme.window);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.accentText);
    set(QPalette::ToolTipBase, theme.base);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.selectionText);
    set(QPalette::Link, theme.link);
    set(QPalette::LinkVisited, theme.link);
    set(QPalette::Light, theme.base);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.outline);
    set(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.outline);
    return palette;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace waymark
