#pragma once

#include "base/Result.h"
#include "plan/ChangeBuilder.h"
#include "plan/ChangeSet.h"

namespace waymark::edit {

/// What a plan begins with.
struct NewPlan
{
    QString title;
    QString partnership;
    QDate start;
};

/// The first set of a plan file: the plan record and the usual status scheme, in its own words from then on.
[[nodiscard]] ChangeSet newPlan(const NewPlan &wanted, IdSource &ids);

/// The same as part of a larger set, such as an import. Returns the plan's id.
Id startPlan(ChangeBuilder &builder, const NewPlan &wanted, const Id &plan);

} // namespace waymark::edit
