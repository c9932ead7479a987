#pragma once

#include "merge/MergeDraft.h"

namespace waymark {

/// Sorts out what the rule says. A whole new record is one change, and so is a removal with all that goes with it. The
/// later word is taken in a conflict; a removal against an edit is asked for; what lies outside of what a copy was
/// handed out for is not taken.
[[nodiscard]] MergeDraft draftOf(const MergeSides &sides);

} // namespace waymark
