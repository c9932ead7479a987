#include "exchange/reading/kinds/CaptionRow.h"

#include <algorithm>

namespace waymark {

void readCaptionRow(DraftWriter &writer, const Region &region, const TableRow &row)
{
    const auto isRepeated = [&region](int column) {
        return region.columns.roles.value(column) == Role::Other
            && std::any_of(region.table.rows.cbegin() + region.firstRow(), region.table.rows.cend(),
                [column](const TableRow &below) { return !below.at(column).ownText().isEmpty(); });
    };
    for (int column = 0; column < row.cells.size(); ++column) {
        const Cell *cell = row.at(column).own;
        if (!cell)
            continue;
        // One that stands in the notes of its column is there only if a note was made.
        writer.balance().claim(cell, isRepeated(column) ? CellClaim::Heading : CellClaim::Caption);
        const bool namesTime = region.columns.targets.contains(column) || region.columns.actuals.contains(column);
        if (rolesOfCaption(cell->text).isEmpty() && !namesTime && !isRepeated(column))
            writer.keep(row.number, cell);
        else
            for (const QString &line : DraftWriter::besides(cell))
                writer.keep(writer.place(row.number), line);
    }
}

} // namespace waymark
