#pragma once

#include "exchange/reading/shapes/MadeTable.h"
#include "exchange/reading/tables/Regions.h"

#include <optional>

namespace waymark {

/// A table of labels with their values beside them ("Lead | Ada Brook", "Due | May 2027"), turned so that the labels
/// are a heading and each card is a row below it; it refers to the same cells, and `labels` are all of those that were
/// taken for labels. Nothing for every other table, and where fewer than `fewest` labels are known.
[[nodiscard]] std::optional<Table> turnedCards(const Table &table, int fewest, QList<const Cell *> &labels);

/// Makes a card of paragraphs such as "Owner: Ada Brook", where at least two of them follow one another; `at` is moved
/// behind the lines that were looked at. The words before the first label are the text of the action. Nothing where no
/// card begins there or further down among those lines.
[[nodiscard]] std::optional<MadeTable> proseCard(const QList<SourceDocument::Block> &blocks, qsizetype &at);

} // namespace waymark
