#pragma once

#include "document/PlanDocument.h"
#include "edit/SuccessorPlan.h"

namespace waymark {

/// Makes the file of a plan that goes on from an open one (see edit::successorPlan), with the files kept as evidence
/// for what goes over. The old plan is not touched. Where it fails, no file is left.
[[nodiscard]] Result<std::unique_ptr<PlanDocument>> goOnFrom(
    const PlanDocument &old, const edit::Successor &wanted, const QString &path, const DocumentContext &context);

} // namespace waymark
