#pragma once

#include "exchange/reading/tables/Table.h"

namespace waymark {

/// The tables that stand beside one another in one grid, from left to right: where the same captions begin again, or
/// where an empty column parts what has a heading of its own, or a key. Mostly the table itself and nothing else.
[[nodiscard]] QList<Table> sideBySide(const Table &table);

} // namespace waymark
