#pragma once

#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/Status.h"

#include <QString>

namespace waymark::analysis {

/// What deadline, signature and words speak for. A proposal beside the lead's choice; nothing is ever set by it.
struct StatusSuggestion
{
    Status status = Status::NotAssessed; ///< NotAssessed: nothing speaks for any
    QString reason; ///< one sentence, such as "Its deadline, 31 March 2026, has passed."
};

/// For an action at the end of a month, or today where that is earlier. Looked at in this order: a signature; words of
/// this month that say it is finished; a deadline that has passed; words that say it is delayed; a deadline within the
/// month where nothing was begun; what it was last time.
[[nodiscard]] StatusSuggestion suggestStatus(const Plan &plan, const Action &action, Month month, QDate today);

/// Words that say an action is finished, or that it is late, as whole words whatever their case; "not completed" says
/// neither.
[[nodiscard]] bool saysFinished(const QString &text);
[[nodiscard]] bool saysDelayed(const QString &text);

} // namespace waymark::analysis
