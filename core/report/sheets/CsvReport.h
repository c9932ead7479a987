#pragma once

#include "report/data/ReportData.h"
#include "report/outline/ReportBlocks.h"

#include <QByteArray>

namespace waymark {

// Files of comma separated values: UTF-8 with a byte order mark, without which Excel guesses another encoding; lines
// end as RFC 4180 has it. Where a spreadsheet would calculate a cell (it begins with = + - @, with blanks or
// apostrophes before it or not, and is no number), an apostrophe stands before it, and one alone is taken off when it
// is read again. A tab or a carriage return is a blank.

/// One table: the report's actions, a row each, as in its workbook, with days as 2026-03-31. Where the report leaves
/// them out, the first list that it has. Readings are in the workbook.
[[nodiscard]] QByteArray csvReport(const ReportData &data);

/// Every table of the outline: one under the other with an empty line between, each under its name and its headings.
[[nodiscard]] QByteArray csvOutline(const ReportOutline &outline);

} // namespace waymark
