#pragma once

#include "base/Result.h"
#include "report/outline/ReportOutline.h"

#include <QByteArray>

namespace waymark {

/// Every table of the outline as a sheet of an Excel workbook, its headings frozen and repeated on paper. Numbers,
/// percentages and days are such, shown in the words they had; all other cells are text and are formatted as text, so
/// that nothing is ever calculated, the reference "1.10" stays "1.10", and that remains so when somebody edits the
/// cell; statuses have their fill, and headings filter. The same outline gives the same bytes. Refused where the
/// outline has no table: a workbook has at least one sheet. Storage where the folder for temporary files has no room
/// for it.
[[nodiscard]] Result<QByteArray> xlsxReport(const ReportOutline &outline);

/// Names that Excel takes for these sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, no two
/// alike in whatever case.
[[nodiscard]] QStringList xlsxSheetNames(const QStringList &names);

} // namespace waymark
