#pragma once

#include <QDateTime>

namespace waymark {

/// Which day a serial number counts from. With 1900 serial 1 is 1 January 1900, and serial 60 is a 29 February that
/// never was: later serials are one too high. With 1904 serial 0 is 1 January 1904.
enum class DateSystem { From1900, From1904 };

/// The moment of a serial, rounded to the second; invalid before the first day and after the year 9999.
[[nodiscard]] QDateTime momentOf(double serial, DateSystem system);

} // namespace waymark
