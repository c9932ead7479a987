#pragma once

#include "plan/ChangeSet.h"
#include "plan/Place.h"
#include "plan/Plan.h"

#include <QSet>

namespace waymark::query {

// Which records are told of as part of another.

/// The records that the one of a change belongs to, after it and, where it is the change that says so, before it: whose
/// assessment, lead, target or reading it is. Empty for kinds that belong to none.
[[nodiscard]] QSet<Id> ownersOf(const Plan &plan, const Change &change);

/// The record that one belongs to, living or removed; null where it stands alone.
[[nodiscard]] Place parentPlace(const Plan &plan, const Place &place);

/// The record that people speak of: the one itself, or what it belongs to; an assessment's action, a reading's KPI.
[[nodiscard]] Place spokenPlace(const Plan &plan, Place place);

/// The record and all that belongs to it (assessments, leads, targets, readings): whose history is its history.
[[nodiscard]] QList<Id> withBelongings(const Plan &plan, RecordKind kind, const Id &id);

} // namespace waymark::query
