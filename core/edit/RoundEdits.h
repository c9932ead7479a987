#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"

namespace waymark::edit {

/// The lead signs a month off: from then on its assessments change only as corrections. Actions without an assessment
/// stay without one. Invalid without a name or a day; Refused where it is closed already.
[[nodiscard]] Result<ChangeSet> closeRound(
    const Plan &plan, const Id &owner, Month month, const QString &name, QDate day);
/// Opens it again; what was corrected stays marked as such. Nothing to do where it is open.
[[nodiscard]] Result<ChangeSet> reopenRound(const Plan &plan, const Id &owner, Month month);

} // namespace waymark::edit
