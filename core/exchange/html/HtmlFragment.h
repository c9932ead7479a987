#pragma once

#include "exchange/source/TextLines.h"

namespace waymark {

/// There is a tag in it that people and tools use to set out text. "<5 days" and "x<y" hold none.
[[nodiscard]] bool holdsHtml(const QString &text);

/// The lines of text with such tags in it. Other "<" are letters. Text that nests too deeply comes back as it is.
[[nodiscard]] TextLines linesOfFragment(const QString &text);

} // namespace waymark
