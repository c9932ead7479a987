#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

#include <QDate>

namespace waymark::edit {

/// What people decide about how a KPI's chart is read.

/// Mean and limits are reckoned afresh from a period on, from what lies up to `until` (all that follows where that is
/// not valid). For a period that has been decided on already, the later word holds. Invalid without a period or a
/// reason, and where `until` lies before the period.
[[nodiscard]] Result<ChangeSet> recalculateFrom(
    const Plan &plan, const Id &kpi, Month period, Month until, const QString &reason, const QString &by);

/// Something that happened, for the chart of one KPI or, with the plan's id, of all. Invalid without a day or words.
[[nodiscard]] Result<ChangeSet> annotate(
    const Plan &plan, const Id &owner, QDate on, const QString &words, IdSource &ids);

/// Takes a recalculation, an annotation or a comparator away again.
[[nodiscard]] Result<ChangeSet> removeFromChart(const Plan &plan, RecordKind kind, const Id &id);

} // namespace waymark::edit
