#pragma once

#include "exchange/reading/kinds/ActionRow.h"

#include <list>

namespace waymark {

/// The rows that a row would be if each of the actions that share its cell had one of its own. It keeps the cells that
/// these rows refer to.
struct SeveralActions
{
    QStringList texts;
    QList<TableRow> rows; ///< one for each text; whatever is not numbered alike holds for all of them
    bool isNumbered = false; ///< by numbers in the cell alone, which are no references
    QList<Role> parted; ///< roles whose cells are numbered alike: each action has its part
    std::list<Cell> cells;
};

/// Actions that are numbered in one cell, under an objective or without a reference of the row's own. Nothing for every
/// other row: a reference with numbered steps behind it is one action.
[[nodiscard]] std::optional<SeveralActions> severalActionsIn(const ActionRow &row);

} // namespace waymark
