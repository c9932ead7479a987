#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"

#include <QModelIndex>

#include <functional>

class QAbstractItemView;

namespace waymark {

class TableKeys;

/// What is to stand in a cell.
struct CellText
{
    QModelIndex cell;
    QString text;
};

/// The change set that writes a text into a cell; empty takes away what is there.
using SetForCell = std::function<Result<ChangeSet>(const QModelIndex &cell, const QString &text, const Author &by)>;

/// What the clipboard holds, laid over a table: one value over all cells that are chosen, a block from the first of
/// them on, over the columns that are shown; an empty cell leaves what is there. Invalid where the block is larger than
/// the room for it, or would lie over a cell that takes nothing.
[[nodiscard]] Result<QList<CellText>> pastedCells(const QAbstractItemView &view, const TableKeys &keys, const QString &text);

/// Lets Delete, Ctrl+D, Ctrl+X and Ctrl+V write: all the cells they are for, or none, as one thing to undo. Says what
/// was done to more than one cell, and what was refused.
void writeByKeys(QAbstractItemView &view, TableKeys &keys, const ViewContext &context, const SetForCell &setFor);

} // namespace waymark
