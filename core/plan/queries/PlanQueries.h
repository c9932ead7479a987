#pragma once

#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"

#include <QStringList>

namespace waymark::query {

// Who leads what, and what stands under what. Each costs what it looks at.

/// The names of those who lead an action or an outcome, in order.
[[nodiscard]] QStringList leadNames(const Plan &plan, const Id &owner);
/// The person of that name, else the one who alone has it among the other spellings; null where there is none.
[[nodiscard]] const Person *personNamed(const Plan &plan, const QString &name);
[[nodiscard]] QList<const Action *> actionsOfPriority(const Plan &plan, const Id &priority);
/// The priority an outcome or action belongs to; null where it stands nowhere.
[[nodiscard]] const Priority *priorityOf(const Plan &plan, RecordKind kind, const Id &id);
/// The post and person that lead a priority's delivery group; empty where nothing is said.
[[nodiscard]] QString groupLead(const Plan &plan, const Priority &priority);

} // namespace waymark::query
