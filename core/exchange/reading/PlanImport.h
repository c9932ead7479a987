#pragma once

#include "base/Id.h"
#include "exchange/reading/PlanDraft.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"

#include <QDate>

namespace waymark {

/// What a person decides in the preview of an import.
struct ImportChoices
{
    QString title; ///< the draft's where empty
    QDate start; ///< from which the KPI targets count; may be open
    Month month; ///< the month the statuses are written into
    QString mapping = {}; ///< how the documents were read, as JSON: kept with the plan
};

/// The first change set of a plan made from a document; the preview shows just this. Submitted by
/// PlanDocument::create().
[[nodiscard]] ChangeSet importAsNewPlan(const PlanDraft &draft, const ImportChoices &choices, IdSource &ids);

} // namespace waymark
