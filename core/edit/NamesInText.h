#pragma once

#include <QStringList>

namespace waymark::edit {

/// The names of people and posts in a text, parted where people part them: at `;`, `/`, line ends; at `&`, "and" and
/// commas only between what reads as names or posts on both sides. "N/A", "c/o" and "A/Prof." hold no parting slash,
/// "SURNAME, First (Org)" and "Head of Education and Skills" are one.
[[nodiscard]] QStringList namesIn(const QString &text);

/// "TBC", "n/a", "vacant", "-", "all": said where no name is known.
[[nodiscard]] bool isNobody(const QString &name);

} // namespace waymark::edit
