#pragma once

#include <QString>

namespace waymark {

/// `#rrggbb` in lower case from the six digits that Office writes; empty for "auto" and anything else.
[[nodiscard]] QString fillFromHex(QStringView digits);

/// `#rrggbb` in lower case from the colour in a CSS value (`#abc`, `#aabbcc`, `rgb(1, 2, 3)`, a name; also inside
/// `background: … url(…)`); empty where there is none or it is transparent. Names beyond the usual ones are not known.
[[nodiscard]] QString fillFromCss(QStringView value);

} // namespace waymark
