#pragma once

#include "plan/Status.h"

#include <QColor>
#include <QPalette>

namespace waymark {

/// How one status looks: the letter in `text` on `fill`, inside `outline`. A status is never told by these alone.
struct StatusColours
{
    QColor fill; ///< transparent where nothing was assessed
    QColor text;
    QColor outline; ///< at least 3:1 against every ground of its theme
};

/// Every colour on the screen, by what it is for. Text has 4.5:1 and whatever must be seen has 3:1 against each ground
/// it can stand on; the test of this file computes them all. One accent, violet; the hues of the statuses are for
/// statuses only.
struct Theme
{
    QString name; ///< `light`, `dark`, `contrast`: as stored

    // Grounds
    QColor window; ///< frame, sidebar, tool bar
    QColor base; ///< lists, pages, fields
    QColor alternateBase; ///< quiet headings inside a list
    QColor hover; ///< under the pointer
    QColor selection; ///< rows and text that are chosen
    QColor warningGround; ///< message bar, banner

    // What stands on them
    QColor text;
    QColor mutedText; ///< captions, counts, what has been said already
    QColor selectionText;
    QColor warningText;
    QColor link;

    // Lines
    QColor line; ///< between groups; decoration only
    QColor outline; ///< round fields and buttons
    QColor focus; ///< round whatever has the keyboard
    QColor warningLine; ///< edge of the message bar, mark of a refused field

    // The accent
    QColor accent; ///< the chosen button, the mark of the current place, chart lines
    QColor accentText; ///< on the accent

    [[nodiscard]] StatusColours status(Status status) const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme highContrast();
};

/// What a person chose under View › Theme.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The theme of a choice; for System the one nearest to the palette that the desktop gave the program.
[[nodiscard]] Theme themeOf(ThemeChoice choice, const QPalette &desktop);

[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// Contrast ratio of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

} // namespace waymark
