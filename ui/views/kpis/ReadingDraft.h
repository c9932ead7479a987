#pragma once

#include "plan/ChangeBuilder.h"
#include "plan/Month.h"
#include "plan/records/Reading.h"
#include "settings/DraftStore.h"

namespace waymark {

/// Where what is being typed of a reading is kept: the same before and after it comes to be, and shown at its KPI.
[[nodiscard]] inline DraftPlace readingDraft(const Plan &plan, const Id &kpi, Month period, const Field &field)
{
    return {plan.id(), keyedId(RecordKind::Reading, kpi, period.text()), QString::fromLatin1(field.column), kpi};
}

} // namespace waymark
