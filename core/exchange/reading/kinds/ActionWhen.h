#pragma once

#include "exchange/reading/kinds/ActionBands.h"
#include "exchange/reading/kinds/ActionRow.h"

namespace waymark {

// By when an action is due, and by whom it is done, where no column of its table says so.

/// "Publish the guide (Ada Brook, March 2027)" in a table without columns for who and when.
void readWrittenInto(DraftAction &action, const Columns &columns, const DateHabits &habits);

/// By the last month that is marked in the row, else by the heading above it, where no column says when.
void readWhenInto(DraftWriter &writer, DraftAction &action, const ActionRow &row, ActionBands &bands);

} // namespace waymark
