#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2: what people wrote, and what shows that something was done.
void addSummary(const ReportData &data, QList<ReportBlock> &blocks);
void addRecommendations(const ReportData &data, QList<ReportBlock> &blocks);
void addPlainSummary(const ReportData &data, QList<ReportBlock> &blocks);
void addBackground(const ReportData &data, QList<ReportBlock> &blocks);
void addPapers(const ReportData &data, QList<ReportBlock> &blocks);
void addEvidence(const ReportData &data, QList<ReportBlock> &blocks);
void addTraining(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
