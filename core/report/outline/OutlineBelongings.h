#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2.
void addRisks(const ReportData &data, QList<ReportBlock> &blocks);
void addAsks(const ReportData &data, QList<ReportBlock> &blocks);
/// Nothing where nobody said anything.
void addVoices(const ReportData &data, QList<ReportBlock> &blocks);

[[nodiscard]] ReportTable riskTable(const QList<ReportRisk> &risks, const QString &name);

} // namespace waymark::report_words
