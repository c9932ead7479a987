#pragma once

#include "plan/Status.h"
#include "report/sheets/SheetValue.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace waymark {

/// How a cell stands out.
enum class SheetTone {
    Plain,
    Strong, ///< the label of what stands beside it, a sum
    Head, ///< of a column
    Title, ///< of the whole
};

/// A cell of a spreadsheet: its text in lines, bullets begin with "- ". May be empty.
struct SheetCell
{
    QString text;
    std::optional<Status> status = {}; ///< where it begins with one, which may colour it
    std::optional<SheetValue> value = {}; ///< the number or day that the text says
    SheetTone tone = SheetTone::Plain;
    int columns = 1; ///< over so many it is spread
};

/// A sheet as its rows. No row has more columns than there are widths.
struct WorkbookSheet
{
    QString name;
    QStringList headings; ///< of a list, to filter by; empty where it is none
    QList<int> widths; ///< of the columns, in characters
    QList<QList<SheetCell>> rows; ///< beneath the headings
    int frozenColumns = 0; ///< that stay where the rest is scrolled
    bool areValuesLeft = false; ///< under each other with the texts around them; else as numbers usually stand
};

/// Finds each "_" that Excel would take, with what follows it, for a character by its number ("_x0041_"). A workbook
/// has to spell it with six characters more.
[[nodiscard]] const QRegularExpression &excelEscape();

/// The most characters that a cell of Excel holds.
inline constexpr qsizetype mostInSheetCell = 32'767;

/// A text that no cell of a spreadsheet could hold goes on in a row of its own beneath, with the row's other cells
/// empty: nothing is cut off.
void appendSheetRow(QList<QList<SheetCell>> &rows, QList<SheetCell> row);

} // namespace waymark
