#pragma once

#include "exchange/reading/status/StatusScheme.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// In a table of actions without a column of statuses the column whose cells are all words that the document's own key
/// explains ("Score": 0 to 4) is one. Asked once every key of the documents is known.
void findKeyColumn(Region &region, const StatusScheme &scheme);

} // namespace waymark
