#pragma once

#include "report/outline/ReportOutline.h"
#include "report/sheets/SheetValue.h"

#include <QRegularExpression>

namespace waymark {

/// A cell of a spreadsheet: its text in lines, bullets begin with "- ". May be empty.
struct SheetCell
{
    QString text;
    std::optional<Status> status; ///< where it begins with one, which may colour it
    std::optional<SheetValue> value = {}; ///< the number or day that the text says
};

/// A table of the outline as a sheet. Rows have as many cells as `shares`.
struct WorkbookSheet
{
    QString name; ///< no two of a workbook have the same, in whatever case
    QStringList headings; ///< empty where the table has none
    QList<int> shares; ///< of the width, by column
    QList<QList<SheetCell>> rows;
};

/// Finds each "_" that Excel would take, with what follows it, for a character by its number ("_x0041_"). A workbook
/// has to spell it with six characters more.
[[nodiscard]] const QRegularExpression &excelEscape();

/// The most characters that a cell of Excel holds.
inline constexpr qsizetype mostInSheetCell = 32'767;

/// Every table of the outline, in order. A text that no cell of a spreadsheet could hold goes on in a row of its own
/// beneath, with the row's other cells empty: nothing is cut off.
[[nodiscard]] QList<WorkbookSheet> reportSheets(const ReportOutline &outline);

} // namespace waymark
