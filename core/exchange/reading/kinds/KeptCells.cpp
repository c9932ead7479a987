#include "exchange/reading/kinds/KeptCells.h"

#include "exchange/reading/ReadingWords.h"

namespace waymark {

using namespace Qt::StringLiterals;

QString captioned(const QString &caption, const QString &text)
{
    return caption.isEmpty() ? text : caption + u": "_s + text;
}

QString keptLines(DraftWriter &writer, const ActionRow &row, const QList<Role> &used)
{
    QStringList lines;
    for (int column = 0; column < row.row->cells.size(); ++column) {
        const Cell *cell = row.row->at(column).own;
        if (!cell || saysNothing(*cell))
            continue;
        const Role role = row.columns->roles.value(column, Role::Other);
        const QString caption = row.columns->captions.value(column);
        const bool isUnderstood = writer.balance().claimOf(cell) == CellClaim::Value;
        if (isUnderstood || (role != Role::Other && used.contains(role) && row.columns->find(role) == column)) {
            for (const QString &line : DraftWriter::besides(cell))
                lines.append(captioned(caption, line));
            continue;
        }
        const QString line = captioned(caption, wholeText(*cell));
        lines.append(line);
        writer.balance().claim(cell, CellClaim::Note);
        writer.note(row.row->number, {}, line, ReadingWords::tr("kept as a note"));
    }
    return lines.join(u'\n');
}

void keepOthers(DraftWriter &writer, const ActionRow &row, const QList<Role> &used)
{
    for (int column = 0; column < row.row->cells.size(); ++column) {
        const Role role = row.columns->roles.value(column, Role::Other);
        if (!used.contains(role) || row.columns->find(role) != column)
            writer.keep(row.row->number, row.row->at(column).own, row.columns->captions.value(column));
    }
}

void keepAllBut(DraftWriter &writer, const Columns &columns, const TableRow &row, int column)
{
    for (int other = 0; other < row.cells.size(); ++other) {
        if (other != column)
            writer.keep(row.number, row.at(other).own, columns.captions.value(other));
    }
}

void keepBesides(DraftWriter &writer, int row, const Cell *cell)
{
    for (const QString &line : DraftWriter::besides(cell))
        writer.keep(writer.place(row), line);
}

void keepAllBesides(DraftWriter &writer, const TableRow &row)
{
    for (const TableCell &cell : row.cells)
        keepBesides(writer, row.number, cell.own);
}

void keepWithdrawn(DraftWriter &writer, const Columns &columns, const TableRow &row)
{
    QStringList lines;
    for (int column = 0; column < row.cells.size(); ++column) {
        const Cell *cell = row.at(column).own;
        if (!cell || saysNothing(*cell))
            continue;
        lines.append(captioned(columns.captions.value(column), wholeText(*cell)));
        writer.balance().claim(cell, CellClaim::Note);
    }
    writer.addKept(writer.place(row.number), lines.join(u'\n'));
    writer.note(row.number, {}, lines.join(u' '),
        ReadingWords::tr("struck out in the document: kept as text, no action was made of it"));
}

} // namespace waymark
