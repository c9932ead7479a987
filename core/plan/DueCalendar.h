#pragma once

#include "plan/DueKind.h"
#include "plan/PlanCalendar.h"

#include <QString>

namespace waymark {

/// The years a due date may lie in; what is outside is a slip of the finger or no year at all.
[[nodiscard]] constexpr bool isDueYear(int year)
{
    return year >= 1900 && year <= 2200;
}

/// `2023-24`: the financial or academic year that begins in the given one, as it stands in a Due's value.
[[nodiscard]] QString yearPair(int firstYear);

/// Whether the value is written exactly as the table in Due.h has it for the kind, and says a thing that exists: no
/// month 13, no 31 February, no 2023-25. For None and Text only the empty value fits.
[[nodiscard]] bool isDueValue(DueKind kind, const QString &value);

/// Due::lastDay() for a value that fits its kind.
[[nodiscard]] QDate lastDayOf(DueKind kind, const QString &value, const PlanCalendar &calendar);

/// Due::words() for a value that fits its kind; empty for None and Text.
[[nodiscard]] QString dueWords(DueKind kind, const QString &value);

/// `31 March 2024`
[[nodiscard]] QString longDay(QDate day);

} // namespace waymark
