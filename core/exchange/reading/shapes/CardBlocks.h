#pragma once

#include "exchange/reading/tables/Table.h"

namespace waymark {

/// Cards that follow one another without a blank row are parted where a group begins: a priority, or a line above
/// another line; in a table with a column for each record, where its first label comes again.
[[nodiscard]] QList<Table> partedAtHeads(const Table &block);

} // namespace waymark
