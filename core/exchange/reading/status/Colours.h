#pragma once

#include "exchange/SourceDocument.h"

namespace waymark {

/// The colours that people rate with.
enum class Colour { None, Grey, Green, Amber, Red, Blue, Purple };

/// Office's and the web's usual shades of them, from `#rrggbb`. White, black and what lies between the colours is None.
[[nodiscard]] Colour colourFromHex(const QString &hex);
/// "Red", "amber", "yellow", "orange", "R"; None for every other word.
[[nodiscard]] Colour colourFromWord(const QString &word);
/// "Green", or the code itself where it is none of the colours.
[[nodiscard]] QString colourName(const QString &hex);
[[nodiscard]] QString colourName(Colour colour);

/// The colour that a cell without words, or with a sign alone, is painted with: of the sign, of what is behind it, of
/// the cell. Empty for none and for nearly white.
[[nodiscard]] QString colourOf(const Cell &cell);
/// There is nothing but signs such as ● or ■ in it.
[[nodiscard]] bool isSignAlone(const QString &text);

} // namespace waymark
