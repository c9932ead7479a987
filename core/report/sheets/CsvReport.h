#pragma once

#include "report/sheets/ReportSheets.h"

#include <QByteArray>

namespace waymark {

/// Every table of the outline in one file of comma separated values: one under the other with an empty line between,
/// each under its name and its headings. UTF-8 with a byte order mark, without which Excel guesses another encoding;
/// lines end as RFC 4180 has it. Where a spreadsheet would calculate a cell (it begins with = + - @, with blanks or
/// apostrophes before it or not, and is no number), an apostrophe stands before it, and one alone is taken off when it
/// is read again. A tab or a carriage return is a blank.
[[nodiscard]] QByteArray csvReport(const ReportOutline &outline);

} // namespace waymark
