#include "exchange/reading/shapes/InnerTables.h"

#include "exchange/reading/tables/Captions.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCaptions = 2;

bool isCaption(const QString &text)
{
    constexpr qsizetype longest = 60;
    return !text.isEmpty() && text.size() <= longest && isWholeCaption(text.simplified());
}

/// The rows of the table that stands in a cell: its heading, and lines of as many parts; nothing where it holds none.
QList<QStringList> innerRows(const QString &text)
{
    static const QString bar = u" | "_s;
    if (!text.contains(bar))
        return {};
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n')) {
        QStringList parts = (line + u' ').split(bar);
        if (!rows.isEmpty() && parts.size() > rows.first().size())
            return {};
        if (rows.isEmpty() && parts.size() < fewestCaptions)
            return {}; // a line above the inner table would be lost
        for (QString &part : parts)
            part = part.trimmed();
        rows.append(parts);
    }
    const bool isHeaded = std::all_of(rows.first().cbegin(), rows.first().cend(), isCaption);
    return rows.size() > 1 && isHeaded ? rows : QList<QStringList>();
}

/// How many parts the tables in each column have at most; 0 where the column holds none.
QList<qsizetype> innerWidths(const Grid &grid)
{
    QList<qsizetype> widths;
    for (const GridRow &row : grid.rows) {
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            if (widths.size() <= at)
                widths.append(0);
            if (const QList<QStringList> inner = innerRows(row.cells.at(at).text); !inner.isEmpty())
                widths[at] = std::max(widths.at(at), inner.first().size());
        }
    }
    return widths;
}

/// The first column of captions in a row of which those before it are none; -1 for every other row.
int innerHeadingFrom(const Table &table, qsizetype index)
{
    const TableRow &row = table.rows.at(index);
    int from = -1;
    int captions = 0;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = row.at(column).ownText();
        if (text.isEmpty())
            continue;
        const bool isOne = isCaption(text);
        if (from >= 0 && !isOne)
            return -1;
        if (isOne && from < 0)
            from = column;
        captions += isOne ? 1 : 0;
    }
    if (from < 1 || captions < fewestCaptions + 1 || index + 1 >= table.rows.size())
        return -1;
    // The groups before it hold for what stands below.
    bool isGroup = false;
    for (int column = 0; column < from; ++column) {
        const QString text = row.at(column).ownText();
        const TableCell below = table.rows.at(index + 1).at(column);
        isGroup = isGroup || !text.isEmpty();
        if (!text.isEmpty() && below.own && !below.ownText().isEmpty())
            return -1;
    }
    return isGroup ? from : -1;
}

} // namespace

std::optional<MadeTable> withInnerRows(const Grid &grid)
{
    const QList<qsizetype> widths = innerWidths(grid);
    if (std::all_of(widths.cbegin(), widths.cend(), [](qsizetype width) { return width == 0; }))
        return std::nullopt;
    MadeTable made(grid.name);
    made.belongsTo(grid);
    for (const GridRow &row : grid.rows) {
        QList<QList<QStringList>> inner;
        qsizetype lines = 1;
        for (const Cell &cell : row.cells) {
            inner.append(innerRows(cell.text));
            lines = std::max(lines, inner.last().size());
        }
        for (qsizetype line = 0; line < lines; ++line) {
            made.beginRow(row.number);
            for (qsizetype at = 0; at < row.cells.size(); ++at) {
                const Cell &cell = row.cells.at(at);
                const int extra = widths.at(at) > 0 ? int(widths.at(at)) - 1 : 0;
                if (inner.at(at).isEmpty()) {
                    Cell whole = line == 0 ? cell : Cell();
                    whole.columns = cell.columns + extra;
                    whole.continued = line > 0 || cell.continued;
                    made.add(whole, line == 0 ? QList<MadeTable::Source>{&cell} : QList<MadeTable::Source>());
                    continue;
                }
                const QStringList parts = inner.at(at).value(line);
                for (qsizetype part = 0; part < widths.at(at); ++part)
                    made.add(Cell{parts.value(part)}, {&cell});
            }
        }
    }
    return made;
}

Table withInnerHeadings(const Table &table)
{
    Table made = table.slice(0, 0);
    QList<TableCell> group; ///< which is to stand in the next row
    bool isAny = false;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        TableRow row = table.rows.at(index);
        for (int column = 0; column < group.size(); ++column) {
            if (row.at(column).ownText().isEmpty())
                row.cells[column] = group.at(column);
        }
        group.clear();
        if (const int from = innerHeadingFrom(table, index); from > 0) {
            group = row.cells.first(from);
            std::fill_n(row.cells.begin(), from, TableCell());
            isAny = true;
        }
        made.rows.append(row);
    }
    return isAny ? made : table;
}

} // namespace waymark
