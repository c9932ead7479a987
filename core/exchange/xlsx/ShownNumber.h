#pragma once

#include "exchange/xlsx/FormatSections.h"

#include <QDateTime>
#include <QString>

namespace waymark {

/// A number without any format: all that it says, up to fifteen digits.
[[nodiscard]] QString plainNumber(double value);

/// A number as a section without parts of a date shows it; the sign is the caller's business.
[[nodiscard]] QString shownNumber(const FormatSection &section, double magnitude);
/// A moment as a section with parts of a date shows it. `days` are those since the system's first, for elapsed hours.
[[nodiscard]] QString shownMoment(const FormatSection &section, const QDateTime &moment, double days);

} // namespace waymark
