#pragma once

#include "report/board/BoardLimits.h"
#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// The pages that a board reads: of one group two; of a whole plan a front page and two for each group, or one for each
/// where a dozen would not hold them. What is longer is counted and named by reference.
void addBoard(
    const ReportData &data, const ReportHeading &title, const BoardLimits &limits, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
