#pragma once

#include "exchange/reading/shapes/ActionLines.h"

namespace waymark {

/// A road map: times stand over the columns (terms, quarters, months), teams or themes before the rows, and in the
/// cells what is to be done by then, an action a line; or the same with times before the rows. The end of the time is
/// the due date. Nothing for every other table.
[[nodiscard]] std::optional<ActionLines> lanesOf(const Table &table);

} // namespace waymark
