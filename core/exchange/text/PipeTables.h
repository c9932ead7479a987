#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// The line that Markdown puts under the headings of a table: `|---|:--:|`, also without the outer signs.
[[nodiscard]] bool isPipeRule(QStringView line);
/// The cells of a row, without the outer signs; `\|` is a letter.
[[nodiscard]] QStringList pipeCells(QStringView line);

} // namespace waymark
