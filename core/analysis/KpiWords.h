#pragma once

#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"

#include <QString>

#include <optional>

namespace waymark::analysis {

/// How numbers of the score card are said: at most one decimal (two for scores), no trailing noughts, thousands with a
/// comma, with their unit. The same words stand on screen, in tables and in reports.

/// "41%", "1,240", "1 day", "24 weeks", "3.25".
[[nodiscard]] QString valueWords(double value, Unit unit);
/// "76–100%", "3–5 days".
[[nodiscard]] QString rangeWords(double low, double high, Unit unit);
/// The number as it is said, without its unit, and rounded as it is said.
[[nodiscard]] QString numberWords(double value, Unit unit);
[[nodiscard]] double roundedAsSaid(double value, Unit unit);

/// The one number a reading counts as: its value; else, of a percentage, its share in percent; else the middle of its
/// range. None where it says nothing that can be drawn or where it is not available.
[[nodiscard]] std::optional<double> numberOf(const Reading &reading, Unit unit);
/// "41% (12 of 29)", "76–100%", "not available": what was measured, with its n, without its period. Never empty.
[[nodiscard]] QString readingWords(const Reading &reading, Unit unit);

/// The baseline's value, else the middle of its range.
[[nodiscard]] std::optional<double> baselineOf(const Kpi &kpi);
/// As it was written, else as a number; empty where there is none.
[[nodiscard]] QString baselineWords(const Kpi &kpi);

} // namespace waymark::analysis
