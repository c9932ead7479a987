#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark {

/// How wide the columns of a table are, together `usable`: by their shares, but none narrower than `least` says (the
/// longest word of its heading) as long as the others have that to spare. Units are the caller's.
[[nodiscard]] QList<double> columnWidths(const QList<ReportColumn> &columns, const QList<double> &least, double usable);

} // namespace waymark
