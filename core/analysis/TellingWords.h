#pragma once

#include "plan/Month.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace waymark::analysis {

/// Whether a text says that the work is finished: "complete", "in place", but not "not yet complete" or "to be
/// completed".
[[nodiscard]] bool saysFinished(const QString &text);

/// The word in a text that speaks of delay, empty where none does: "slipped", but not in "no longer behind" and not the
/// "late" of "late spring".
[[nodiscard]] QString wordOfDelay(const QString &text);

/// The sentences in which a body is asked for something: "The board is asked whether this is enough.", "Decision of the
/// cabinet on 16 September". Not those that only tell what was asked before.
[[nodiscard]] QStringList asksIn(const QString &text);

/// The last day that a text of that month names: "Furniture on 27 August", "in September" (until its last day). A day
/// without a year is the one next to the month. Invalid where it names none, or only one since which something is so.
[[nodiscard]] QDate lastDayNamed(const QString &text, Month month);

} // namespace waymark::analysis
