#pragma once

#include "PlanBuilder.h"

namespace waymark::test {

/// The example plan in a file of its own, in the folder of the test's plan.
[[nodiscard]] QString exampleFile(const QString &sourceFolder, TestPlan &context);

} // namespace waymark::test
