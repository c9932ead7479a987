#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "support/Theme.h"

class QWidget;

namespace waymark {

class PlanDocument;
class Prompts;
class Settings;

/// Asks for a file of readings, shows what it would change, and writes that where the person agrees. What was done in
/// words; empty where the person thought better of it. In every failure nothing was written.
[[nodiscard]] Result<QString> importReadings(QWidget *parent, Prompts &prompts, Settings &settings, const Theme &theme,
    PlanDocument &document, const Clock &clock);

} // namespace waymark
