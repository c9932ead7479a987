#pragma once

#include "report/questions/ReportQuestions.h"

namespace waymark {

/// Which signs of a text the fonts of every report have no shape for: they would be empty boxes, or look otherwise on
/// each machine. None where those fonts cannot be used at all, which the report itself says. Needs a QGuiApplication.
[[nodiscard]] LackingSigns lackingSigns();

} // namespace waymark
