#pragma once

#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/keys/KeyLines.h"
#include "exchange/reading/status/StatusScheme.h"
#include "exchange/reading/tables/Table.h"

namespace waymark {

/// Learns what a table's colours and status words are said to mean, where the table is a key: a colour or a status in
/// one cell and what it means in the next; or cells that are painted in different colours and each hold a meaning.
/// False, and nothing learned, for every other table.
bool learnKey(const Table &table, StatusScheme &scheme, CellBalance &balance);

/// "Key", "RAG ratings": the title of one, and of nothing else.
[[nodiscard]] bool namesKey(const QString &text);

/// Learns and takes away the rows above or below a table that are sentences and lists of what the colours mean.
void takeKeyLines(Table &table, StatusScheme &scheme, CellBalance &balance);

} // namespace waymark
