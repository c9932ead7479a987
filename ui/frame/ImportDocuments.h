#pragma once

#include "base/Result.h"
#include "document/PlanDocument.h"
#include "support/Theme.h"

namespace waymark {

class Prompts;
class Settings;

/// Makes a plan out of documents: asks which, reads them, shows what was read, asks where to keep the plan, and makes
/// it. The path of the new plan; empty where the person thought better of it on the way. In every failure nothing was
/// made.
[[nodiscard]] Result<QString> importDocuments(
    QWidget *parent, Prompts &prompts, Settings &settings, const Theme &theme, const DocumentContext &context);

} // namespace waymark
