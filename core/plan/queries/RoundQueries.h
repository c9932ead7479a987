#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/Round.h"

namespace waymark::query {

/// Whose rounds there are: the delivery groups that own a priority, in their order, and last the plan itself where a
/// priority belongs to none.
[[nodiscard]] QList<Id> roundOwners(const Plan &plan);
/// The one whose round an action is assessed in; null for an action that stands nowhere.
[[nodiscard]] Id roundOwnerOf(const Plan &plan, const Id &action);
/// Whether a record stands under a priority of that owner's; every record does where the owner is null.
[[nodiscard]] bool isOfOwner(const Plan &plan, const Id &owner, const Place &record);
/// The group's name; the plan's title for the plan itself.
[[nodiscard]] QString roundOwnerName(const Plan &plan, const Id &owner);
/// The actions of an owner's priorities, in the plan's order.
[[nodiscard]] QList<const Action *> actionsOfOwner(const Plan &plan, const Id &owner);
/// The KPIs of an owner's priorities, in the plan's order; all of them where the owner is null.
[[nodiscard]] QList<Id> kpisOfOwner(const Plan &plan, const Id &owner);
/// Who leads something of an owner's, or nothing at all, in the order of the register; everybody where the owner is
/// null.
[[nodiscard]] QList<Id> peopleOfOwner(const Plan &plan, const Id &owner);

/// The closed round of an owner's month; null where it is open.
[[nodiscard]] const Round *closedRound(const Plan &plan, const Id &owner, Month month);
/// The same for the round that an action is assessed in.
[[nodiscard]] const Round *closedRoundOf(const Plan &plan, const Id &action, Month month);

} // namespace waymark::query
