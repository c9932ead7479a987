#pragma once

#include "exchange/sheets/SheetCells.h"

#include <QString>

#include <utility>

namespace waymark {

class PageBuilder;

/// A row of an OpenDocument table as it was found, with what is repeated in it.
struct OdfRow
{
    struct Placed
    {
        int column = 0;
        Cell cell;
    };
    QList<Placed> cells;
    int columns = 0;
    bool speaks = false; ///< some cell says something
};

/// A table or sheet of an OpenDocument file while it is read.
struct OdfTable
{
    SheetCells cells;
    QList<CellRange> merged;
    QList<CellRange> hiddenColumns;
    QList<std::pair<CellRange, QString>> columnStyles;
    int rows = 0;
    int columns = 0;

    /// Of cells that name no style of their own; empty where the column names none either.
    [[nodiscard]] QString styleOf(int column) const;
    /// The row as often as it is repeated; false where the cells are too many.
    [[nodiscard]] bool add(const OdfRow &row, int count, bool hidden);
    /// Hands all of it on; false where the cells are too many.
    [[nodiscard]] bool give(PageBuilder &page, const QString &name, bool hidden);
};

/// Painted cells and rows without words are repeated to the end of a sheet; so many of them are enough.
constexpr int mostPaintedCells = 64;

} // namespace waymark
