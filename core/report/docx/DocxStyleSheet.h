#pragma once

#include <QByteArray>
#include <QString>

namespace waymark {

/// The namespace of all that Word calls `w:`.
[[nodiscard]] QString docxSpace();

/// Width of the text on the page, in twentieths of a point: A4 landscape less its margins.
inline constexpr int docxTextWidth = 15024;
inline constexpr int docxPageWidth = 16838;
inline constexpr int docxPageHeight = 11906;
inline constexpr int docxSideMargin = (docxPageWidth - docxTextWidth) / 2;

/// The styles by the names that Word itself uses where it has one, so that its navigation, its contents and other
/// programs know a heading, a list, a header row for what it is.
[[nodiscard]] QByteArray docxStyles();
/// The one list there is: bullets.
[[nodiscard]] QByteArray docxNumbering();
[[nodiscard]] QByteArray docxSettings();

} // namespace waymark
