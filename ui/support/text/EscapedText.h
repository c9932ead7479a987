#pragma once

#include <QString>

namespace waymark {

/// Words of a plan made safe for the few places in Qt that always guess "rich text" from the words themselves, such as
/// tool tips.
[[nodiscard]] QString plainForRichText(const QString &text);

} // namespace waymark
