#pragma once

#include "exchange/SourceDocument.h"

#include <QList>

namespace waymark {

/// What stands in one column of a row: a cell that begins there, or one that reaches down to it from above.
struct TableCell
{
    const Cell *own = nullptr;
    const Cell *above = nullptr;
    bool beside = false; ///< the rest of a cell that begins further left

    /// The words that hold here, whichever cell says them.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString ownText() const { return own ? own->text.trimmed() : QString(); }
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
};

struct TableRow
{
    int number = 0; ///< what a person looks for
    bool hidden = false;
    QList<TableCell> cells; ///< one for each column of the table

    [[nodiscard]] TableCell at(int column) const { return column < 0 ? TableCell() : cells.value(column); }
    [[nodiscard]] bool isBlank() const;
    /// How many cells of its own say something.
    [[nodiscard]] int filled() const;
    /// The column of the one cell that says something; -1 where there are several or none, or something reaches down
    /// beside it.
    [[nodiscard]] int sole() const;
};

/// A grid with its spans unfolded, every row as wide as the widest. It refers to the grid's cells, which must outlive
/// it.
struct Table
{
    QString name;
    QList<TableRow> rows;
    int width = 0;
    bool sheet = false;
    int firstColumn = 0; ///< where in its grid it begins, from 0

    /// The rows from `first` up to, but without, `last`.
    [[nodiscard]] Table slice(qsizetype first, qsizetype last) const;
};

[[nodiscard]] Table tableOf(const Grid &grid);

/// What is parted by rows with nothing in them; each block ends with those below it.
[[nodiscard]] QList<Table> blocksOf(const Table &table);

} // namespace waymark
