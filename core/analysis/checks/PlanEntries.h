#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"

#include <QList>

namespace waymark::analysis::checks {

/// One numbered line of a plan as the rules that compare lines see it.
struct PlanEntry
{
    query::Place place;
    Id parent; ///< under which it is numbered; null for priorities and KPIs
    QString reference; ///< as written, for a KPI its code; may be empty
    QString text;
};

/// Priorities, outcomes and actions as they stand in the plan, then the KPIs.
[[nodiscard]] QList<PlanEntry> planEntries(const Plan &plan);

/// What an entry is called in a sentence: its reference, else its first words in quotation marks.
[[nodiscard]] QString nameOf(const PlanEntry &entry);
/// "“Write the guide to…”"
[[nodiscard]] QString firstWords(const QString &text);

} // namespace waymark::analysis::checks
