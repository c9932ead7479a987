#pragma once

#include "exchange/reading/tables/Regions.h"

#include <optional>

namespace waymark {

/// A table whose captions stand in its first column and whose records are columns, turned so that they are a heading
/// and rows; it refers to the same cells. What stands above in rows of one text stays above. Nothing for every other
/// table: the first column must be captions of different roles through and through, and no other column may be.
[[nodiscard]] std::optional<Region> turnedRegion(const Table &table);

} // namespace waymark
