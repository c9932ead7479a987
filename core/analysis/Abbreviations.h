#pragma once

#include <QStringList>

namespace waymark::analysis {

/// Two or more capitals in a row, a plural s taken off, each once, in alphabetical order. Words of a shouted phrase
/// (three or more in a row) are none.
[[nodiscard]] QStringList abbreviationsIn(const QString &text);

/// The order of a glossary: case does not count unless nothing else differs.
[[nodiscard]] bool isAlphabetical(const QString &a, const QString &b);

} // namespace waymark::analysis
