#pragma once

#include "exchange/reading/tables/Regions.h"

#include <optional>

namespace waymark {

/// Cards that follow one another without a blank row are parted where a group begins: a priority, or a line above
/// another line; in a table with a column for each record, where its first label comes again.
[[nodiscard]] QList<Table> partedAtHeads(const Table &block);

/// The cards of a block, a row each, below the lines that stand above all of them; what a card is about, in the line
/// above its labels, is its text. `labels` are those that were taken for captions. Nothing where fewer than `fewest`
/// are known, or where they say no record of a plan.
[[nodiscard]] std::optional<Region> cardRegion(
    const Table &block, bool isSheet, int fewest, QList<const Cell *> &labels);

/// "Priority 2: Therapies", "Outcome: Families wait less": lines at the end of what stands above cards, parted from
/// them by blank rows, are taken from there and head the cards.
void takeBandsAbove(Region &cards, Table &above);

} // namespace waymark
