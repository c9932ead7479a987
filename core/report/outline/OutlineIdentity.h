#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// What the report is, a label and a value in each row.
[[nodiscard]] ReportTable identityTable(const ReportIdentity &identity, const QString &silence);
/// The same in one line, without what the heading above it says already.
[[nodiscard]] QString identityFacts(const ReportIdentity &identity, const QString &heading = {});
/// Where nothing was assessed in the period: that, and what the statuses stand on. Empty for any other.
[[nodiscard]] QString silenceWords(const ReportData &data);

} // namespace waymark::report_words
