#pragma once

#include "base/Result.h"
#include "document/Redacting.h"
#include "plan/Plan.h"

namespace waymark {

/// Stale unless every *before* of the set is what the plan says now, or what the set itself made of it by then; and
/// where it writes a field that was redacted since it was prepared, for it may say what must not come back.
[[nodiscard]] Result<void> checkFits(const Plan &plan, const ChangeSet &set, const RedactedPlaces &redacted);

/// Invalid where a file is empty or too large to be kept inside a plan.
[[nodiscard]] Result<void> checkKeepable(const QByteArray &bytes, qsizetype most);

/// The plan that these sets make, from nothing.
[[nodiscard]] Plan replayed(const QList<ChangeSet> &sets);
/// The plan that they make up to and with one of them; NotFound where it is not among them.
[[nodiscard]] Result<Plan> replayedUpTo(const QList<ChangeSet> &sets, const Id &last);

} // namespace waymark
