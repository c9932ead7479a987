#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// Claims a row of captions. One that nobody knows is kept where no note below repeats it: it may be no caption.
void readCaptionRow(DraftWriter &writer, const Region &region, const TableRow &row);

} // namespace waymark
