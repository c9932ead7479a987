#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

class QWidget;

namespace waymark {

/// Asks for a file of readings, shows what it would change, and writes that where the person agrees. What was done in
/// words; empty where the person thought better of it. In every failure nothing was written.
[[nodiscard]] Result<QString> importReadings(QWidget *parent, const ViewContext &context);

} // namespace waymark
