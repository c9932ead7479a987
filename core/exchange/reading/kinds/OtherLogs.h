#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

// Issues, dependencies, assumptions, lessons, changes: logs that a plan has no records for, though their rows say who
// and when.

/// Whether the table is such a log, by its captions or by what is `above` it: a heading, or the name of its sheet.
[[nodiscard]] bool isOtherLog(const Region &region, const QString &above);

/// Keeps each row as one text, and tells it.
void readOtherLog(DraftWriter &writer, const Region &region);

} // namespace waymark
