#pragma once

#include "base/Result.h"
#include "plan/ChangeBuilder.h"
#include "plan/ChangeSet.h"
#include "plan/records/HandOver.h"

namespace waymark::edit {

/// Writes down that the open actions of one person are to become another's on a day. Nothing moves by itself: from that
/// day on the issues list asks, and giveActions() settles it. Another day for the same two replaces the first. Invalid
/// without a day or for one and the same person.
[[nodiscard]] Result<ChangeSet> agreeHandOver(const Plan &plan, const Id &from, const Id &to, QDate on);
/// Takes that back; the actions stay where they are.
[[nodiscard]] Result<ChangeSet> withdrawHandOver(const Plan &plan, const Id &handOver);

/// The same as part of a larger set.
void writeHandOver(ChangeBuilder &builder, const Id &from, const Id &to, QDate on);

} // namespace waymark::edit
