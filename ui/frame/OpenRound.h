#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"

#include <QDate>

namespace waymark {

/// The month that is assessed now: the oldest that is not finished. People assess March in April, so before there is
/// any assessment it is the month before today's; a month in which every open action was assessed gives way to the
/// next, up to today's.
[[nodiscard]] Month openRound(const Plan &plan, QDate today);

/// The months that can be chosen instead, newest first: from today's back over a year, and back to the round where it
/// is older.
[[nodiscard]] QList<Month> roundsToChoose(Month round, QDate today);

} // namespace waymark
