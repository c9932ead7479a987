#include "exchange/xlsx/SerialDate.h"

#include <cmath>

namespace waymark {

namespace {

constexpr double lastSerial = 2'958'466; // the first of the year 10000

} // namespace

QDateTime momentOf(double serial, DateSystem system)
{
    const bool from1904 = system == DateSystem::From1904;
    if (!std::isfinite(serial) || serial < 0 || serial >= lastSerial)
        return {};
    const double day = std::floor(serial);
    const auto seconds = static_cast<qint64>(std::round((serial - day) * 86'400));
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    return QDateTime(first.addDays(static_cast<qint64>(day)), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

} // namespace waymark
