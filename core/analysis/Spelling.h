#pragma once

#include <QString>

namespace waymark::analysis {

/// The letters and digits of a name alone, folded: what is left when case, spaces, hyphens and dots do not matter.
[[nodiscard]] QString bareName(const QString &name);

/// Whether two bare names could be one person's, spelt in two ways: they are the same, or, where they are longer than
/// six letters, one letter was replaced, left out or put in. Digits count: "Officer 1" is not "Officer 2".
[[nodiscard]] bool isSameSpelling(const QString &oneBare, const QString &otherBare);

/// Longer names than this may differ in a letter; in shorter ones that makes another name: Ann, Anna.
inline constexpr qsizetype shortName = 6;

} // namespace waymark::analysis
