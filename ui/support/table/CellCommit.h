#pragma once

#include "desk/Notices.h"
#include "desk/TypedError.h"

#include <QPersistentModelIndex>

namespace waymark {

/// The one way in which what was typed into a cell of a table reaches the plan: by `write`, which gives a result. What
/// is refused stays in its cell with the reason, see models/RefusedCells.h; an operation that failed is told as well.
/// True where it was taken.
template <typename Model, typename Write>
bool commitCell(Model &model, const QModelIndex &index, const QString &text, Notices &notices, Write write)
{
    const QPersistentModelIndex cell = index; // its row may move or go as the plan changes under it
    model.refuse(index, {}, {});
    const auto written = write();
    if (written)
        return true;
    if (cell.isValid())
        model.refuse(cell, text, written.error().sentence);
    if (!isAboutWhatWasTyped(written.error()))
        notices.fail(written.error());
    return false;
}

} // namespace waymark
