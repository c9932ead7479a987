#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// Parts of the report, each with its heading of level 2.
void addRisks(const ReportData &data, QList<ReportBlock> &blocks);
void addAsks(const ReportData &data, QList<ReportBlock> &blocks);
/// Nothing where nobody said anything.
void addVoices(const ReportData &data, QList<ReportBlock> &blocks);

/// "rising"; empty where it is not given.
[[nodiscard]] QString riskTrendWords(Trend trend);
/// "Families"; empty where it is not given.
[[nodiscard]] QString voiceWords(Voice voice);
[[nodiscard]] ReportTable riskTable(const QList<ReportRisk> &risks, const QString &name);

} // namespace waymark::report_words
