#pragma once

#include <QDate>
#include <QDateTime>

namespace waymark {

/// What time it is. Handed to constructors; nothing else asks the system, so that a report or a test can be of any day.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond: what the ledger writes.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The calendar day where the person is.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

/// The system's clock with another day on its calendar (`--today`); the ledger still writes the true time.
class ClockOn : public SystemClock
{
public:
    explicit ClockOn(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today;
};

} // namespace waymark
