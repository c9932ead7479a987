#pragma once

#include "exchange/SourceDocument.h"

#include <QMap>

namespace waymark {

/// What a column of a plan's table holds.
enum class Column { Reference, Text, Due, NewDue, Leads, Status, Said, Next, Baseline, Target, Other };

/// What a table is, told by its header row.
struct TableColumns
{
    enum class Kind { Unknown, Actions, Kpis, StatusKey };

    Kind kind = Kind::Unknown;
    QList<Column> columns;
    QStringList captions;
    QMap<int, int> targetMonths; ///< months after the start, by column
    qsizetype headerRow = -1;

    /// The first column that holds it; -1 where none does.
    [[nodiscard]] int find(Column column) const { return int(columns.indexOf(column)); }
};

/// Looks for a header in the first rows of a table.
[[nodiscard]] TableColumns readColumns(const Grid &grid);

/// The cells of a row by column, spans unfolded: as many as the header has.
[[nodiscard]] QList<Cell> cellsByColumn(const GridRow &row, qsizetype count);

} // namespace waymark
