#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/kinds/ActionRow.h"
#include "exchange/reading/tables/LabelledLine.h"

namespace waymark {

/// Adds what a row says of due dates, leads, status and progress to an action, as far as the action does not have it
/// yet; `used` gets the roles of the cells that were read. What could not be read for what it should be is told.
void readActionValues(DraftWriter &writer, const ActionRow &row, DraftAction &action, QList<Role> &used);

/// "Update: two of four are open. Next steps: …": the labelled parts of a line that says how an action goes, and
/// nothing else; none where it is not of that kind.
[[nodiscard]] QList<LabelledLine::Part> labelledProgress(const QString &line);
void readProgressInto(DraftAction &action, const QList<LabelledLine::Part> &parts);

} // namespace waymark
