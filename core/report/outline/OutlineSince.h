#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2: what moved, what comes next, and month by month.
void addSince(const ReportData &data, QList<ReportBlock> &blocks);
void addMilestones(const ReportData &data, QList<ReportBlock> &blocks);
void addHistory(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
