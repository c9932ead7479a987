#pragma once

#include "desk/ViewContext.h"
#include "plan/Place.h"

namespace waymark {

/// Removes records with everything that belongs to them, as one thing to undo, and says how many went: "9 outcomes and
/// 44 actions removed. Undo brings them back." Asks nothing. Nothing where none is given.
void removeRecords(const ViewContext &context, const QList<query::Place> &places);

} // namespace waymark
