#pragma once

#include "plan/Plan.h"

#include <functional>

namespace waymark {

/// What an editor says beneath the words that are being typed.
using TypedReading = std::function<QString(const QString &typed)>;

/// How a due date is understood: "by 31 March 2024", "kept as text, counts as having no date". Every editor in which a
/// due date is typed says this and nothing else of it. The plan, which says when terms end, must outlive it.
[[nodiscard]] TypedReading dueReading(const Plan &plan);

} // namespace waymark
