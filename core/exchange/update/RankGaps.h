#pragma once

#include "plan/Plan.h"

namespace waymark {

/// Ranks for records that are new among living siblings: behind the one that stands before them in the document, in the
/// document's order. `order` holds the living sibling or the null Id of each; the answer has one for each, empty for
/// the living ones.
[[nodiscard]] QStringList ranksBetweenSiblings(
    const Plan &plan, RecordKind kind, const Id &parent, const QList<Id> &order);

} // namespace waymark
