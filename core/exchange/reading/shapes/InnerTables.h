#pragma once

#include "exchange/reading/shapes/MadeTable.h"
#include "exchange/reading/tables/Table.h"

namespace waymark {

/// A table whose cells hold tables ("Action | Lead | Due" in lines, a heading first), with a row for each of theirs.
/// Nothing where no cell holds one.
[[nodiscard]] std::optional<MadeTable> withInnerRows(const Grid &grid);

/// Captions that begin again beside each group ("Workforce | Action | Lead | Due" and rows below, then "Places | Action
/// | …") on rows of their own: the group stands beside the first of its rows. The same table where there is no such
/// row.
[[nodiscard]] Table withInnerHeadings(const Table &table);

} // namespace waymark
