#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

// Of a plan on a page.

/// The priorities (or the outcomes of the only one) with their next milestone.
void addGlance(const ReportData &data, QList<ReportBlock> &blocks);
/// The key with what each colour means and no more.
void addShortKey(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
