#pragma once

#include <QByteArray>
#include <QString>

namespace waymark {

/// The namespace of all that Word calls `w:`.
[[nodiscard]] QString docxSpace();

/// A4, in twentieths of a point.
struct DocxPaper
{
    static constexpr int sideMargin = 907;
    bool isPortrait = false;

    [[nodiscard]] int width() const { return isPortrait ? 11906 : 16838; }
    [[nodiscard]] int height() const { return isPortrait ? 16838 : 11906; }
    [[nodiscard]] int textWidth() const { return width() - 2 * sideMargin; }
};

/// The styles by the names that Word itself uses where it has one, so that its navigation, its contents and other
/// programs know a heading, a list, a header row for what it is.
[[nodiscard]] QByteArray docxStyles(const DocxPaper &paper);
/// The one list there is: bullets.
[[nodiscard]] QByteArray docxNumbering();
[[nodiscard]] QByteArray docxSettings();

} // namespace waymark
