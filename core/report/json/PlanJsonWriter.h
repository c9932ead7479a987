#pragma once

#include "plan/Plan.h"

#include <QByteArray>

namespace waymark {

/// The plan as JSON: the whole of what it says now (not its history), in the shape other programs may rely on. Beside
/// the keys of that shape every field of the catalogue stands under its column's name, so that reading it again gives
/// an equal plan.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

} // namespace waymark
