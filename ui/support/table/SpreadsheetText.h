#pragma once

#include <QStringList>

namespace waymark {

/// Cells as a spreadsheet takes them from the clipboard: parted by tabs, rows by line ends; a cell with either of these
/// or a quotation mark stands in quotation marks. A spreadsheet would calculate a cell that begins as a formula does
/// (= + - @, and their full-width forms), so such a cell begins with an apostrophe, which makes it text.
[[nodiscard]] QString spreadsheetText(const QList<QStringList> &rows);

} // namespace waymark
