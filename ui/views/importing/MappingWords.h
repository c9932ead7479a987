#pragma once

#include "exchange/reading/mapping/ReadingMapping.h"

namespace waymark {

/// What people call the parts of a mapping.
[[nodiscard]] QString roleWords(Role role);
[[nodiscard]] QString kindWords(Columns::Kind kind);
[[nodiscard]] QString rowWords(RowMeaning meaning);

/// The roles that a column of such a table may be given, the usual ones first.
[[nodiscard]] const QList<Role> &offeredRoles(Columns::Kind kind);

} // namespace waymark
