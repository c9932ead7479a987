#include "exchange/reading/tables/Table.h"

#include <algorithm>

namespace waymark {

namespace {

TableRow rowOf(const GridRow &row, const QList<TableCell> &over)
{
    TableRow made{row.number, row.hidden, {}};
    for (const Cell &cell : row.cells) {
        const qsizetype column = made.cells.size();
        if (cell.continued && cell.text.isEmpty()) {
            const TableCell covering = over.value(column);
            made.cells.append(TableCell{nullptr, covering.own ? covering.own : covering.above, false});
        } else {
            made.cells.append(TableCell{&cell, nullptr, false});
        }
        for (int more = 1; more < cell.columns; ++more)
            made.cells.append(TableCell{nullptr, nullptr, true});
    }
    return made;
}

} // namespace

QString TableCell::text() const
{
    return own ? own->text.trimmed() : above ? above->text.trimmed() : QString();
}

bool TableRow::isBlank() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const TableCell &cell) { return cell.ownText().isEmpty(); });
}

int TableRow::filled() const
{
    return int(
        std::count_if(cells.cbegin(), cells.cend(), [](const TableCell &cell) { return !cell.ownText().isEmpty(); }));
}

int TableRow::sole() const
{
    int found = -1;
    for (int column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty())
            continue;
        if (found >= 0 || !cells.at(column).own)
            return -1;
        found = column;
    }
    return found;
}

Table Table::slice(qsizetype first, qsizetype last) const
{
    return {name, rows.mid(first, last - first), width, sheet, firstColumn};
}

Table tableOf(const Grid &grid)
{
    Table table{grid.name, {}, 0, grid.sheet};
    table.rows.reserve(grid.rows.size());
    QList<TableCell> over;
    for (const GridRow &row : grid.rows) {
        table.rows.append(rowOf(row, over));
        over = table.rows.last().cells;
        table.width = std::max(table.width, int(over.size()));
    }
    for (TableRow &row : table.rows)
        row.cells.resize(table.width);
    return table;
}

QList<Table> blocksOf(const Table &table)
{
    const auto isEmpty = [](const TableRow &row) {
        return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const TableCell &cell) { return cell.isEmpty(); });
    };
    // Rows without any cell left no trace but their numbers; in a text file lines within a cell count too.
    const auto lastLine = [&table](const TableRow &row) {
        qsizetype lines = 0;
        for (const TableCell &cell : table.sheet ? QList<TableCell>() : row.cells)
            lines += cell.own ? cell.own->text.count(u'\n') : 0;
        return row.number + lines;
    };
    QList<Table> blocks;
    qsizetype begin = 0;
    for (qsizetype index = 1; index <= table.rows.size(); ++index) {
        const bool isGap =
            index < table.rows.size() && table.rows.at(index).number > lastLine(table.rows.at(index - 1)) + 1;
        const bool isEnd = isGap || index == table.rows.size()
            || (isEmpty(table.rows.at(index - 1)) && !isEmpty(table.rows.at(index)));
        if (!isEnd)
            continue;
        blocks.append(table.slice(begin, index));
        begin = index;
    }
    return blocks;
}

} // namespace waymark
