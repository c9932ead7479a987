#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2.
void addKpis(const ReportData &data, QList<ReportBlock> &blocks);
/// The tiles for who sees no pictures: each KPI, where it stands, and what its chart says.
[[nodiscard]] ReportTable tileTable(const ReportTiles &tiles);
/// Every KPI's readings of the last twelve months beside each other.
void addReadings(const ReportData &data, QList<ReportBlock> &blocks);
/// Under the score card where the report has one.
void addCharts(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
