#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2: what is late or at risk, progress, and every action.
void addPriorities(const ReportData &data, QList<ReportBlock> &blocks);
void addExceptions(const ReportData &data, QList<ReportBlock> &blocks);
void addProgress(const ReportData &data, QList<ReportBlock> &blocks);
void addActions(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
