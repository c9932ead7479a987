#pragma once

#include "exchange/sheets/CellRange.h"
#include "exchange/source/PageBuilder.h"

#include <vector>

namespace waymark {

/// The cells of a sheet by their places, in whatever order they are met, until they go to the page as a table. Cells
/// that hold nothing need not be told. Once a cap of ReadLimits is passed it is full, and nothing more is taken.
class SheetCells
{
public:
    /// A place that is told twice keeps what came first.
    void add(const CellPlace &place, Cell cell);
    void hideRow(int row);
    [[nodiscard]] bool isFull() const;

    // From here on the order of telling is over: `settle` once, then these.
    void settle();
    [[nodiscard]] Cell *find(const CellPlace &place);
    /// The cell there, made where there was none; null where the cap is reached.
    [[nodiscard]] Cell *at(const CellPlace &place);
    /// The cell at the range's top left covers all of it; what others in it hold is hidden by it.
    void merge(const CellRange &range);
    /// The rows that are there within a range, in order.
    [[nodiscard]] QList<int> rowsIn(const CellRange &range) const;
    /// 0 for an empty sheet.
    [[nodiscard]] int columns() const { return m_columns; }

    struct Look
    {
        QString name; ///< of a sheet; empty for a table of a page
        bool hidden = false;
        QList<int> hiddenColumns = {};
    };
    /// Of a sheet, cells and rows without anything are left out, and so are rows below the last words that are only
    /// painted; a table of a page is given as it was told.
    void give(PageBuilder &page, const Look &look);

private:
    struct Placed
    {
        int column = 0;
        Cell cell;
    };
    struct Row
    {
        int number = 0;
        bool hidden = false;
        std::vector<Placed> cells;
    };

    [[nodiscard]] Row &row(int number);
    [[nodiscard]] Row *findRow(int number);
    static void giveRow(PageBuilder &page, Row &row, bool keepsEmpty);

    std::vector<Row> m_rows;
    int m_columns = 0;
    int m_count = 0;
};

} // namespace waymark
