#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark {

/// The report in words and in reading order.
[[nodiscard]] ReportOutline reportOutline(const ReportData &data);

} // namespace waymark
