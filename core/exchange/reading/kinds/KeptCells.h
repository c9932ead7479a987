#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/kinds/ActionRow.h"

namespace waymark {

// What becomes of the cells of a row that no field of a record takes: they are kept as text, and it is told.

/// "Caption: text", or the text alone.
[[nodiscard]] QString captioned(const QString &caption, const QString &text);

/// "Caption: text" of every cell that nothing was made of, and of what hangs on the others, for a record's note.
[[nodiscard]] QString keptLines(DraftWriter &writer, const ActionRow &row, const QList<Role> &used);
/// All but the columns of these roles, in the notes of the priority.
void keepOthers(DraftWriter &writer, const ActionRow &row, const QList<Role> &used);
/// The same of all but one column; of all, with -1.
void keepAllBut(DraftWriter &writer, const Columns &columns, const TableRow &row, int column);
/// What hangs on one cell, or on all of a row, besides its words.
void keepBesides(DraftWriter &writer, int row, const Cell *cell);
void keepAllBesides(DraftWriter &writer, const TableRow &row);
/// A row whose text is struck out whole.
void keepWithdrawn(DraftWriter &writer, const Columns &columns, const TableRow &row);

} // namespace waymark
