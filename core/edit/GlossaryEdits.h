#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// Says what an abbreviation stands for, for every report of the plan. A term that the glossary has gets
/// the new meaning; one that differs in its capitals is another, for that is how reports find them. Invalid where term
/// or meaning are empty. An empty set where the glossary says so already.
[[nodiscard]] Result<ChangeSet> explainTerm(const Plan &plan, const QString &term, const QString &meaning);

} // namespace waymark::edit
