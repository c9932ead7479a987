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

} // namespace waymark::analysis
