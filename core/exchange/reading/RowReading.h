#pragma once

#include "exchange/SourceDocument.h"

#include <optional>
#include <utility>

namespace waymark {

/// The one text of a row, which is a heading inside a table; empty where there are several or none.
[[nodiscard]] QString soleText(const GridRow &row);

/// Number and title in "Priority 1: Getting help early"; nothing where a text is no such heading.
[[nodiscard]] std::optional<std::pair<QString, QString>> priorityIn(const QString &text);

} // namespace waymark
