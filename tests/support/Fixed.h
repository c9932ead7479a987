#pragma once

#include "base/Clock.h"
#include "base/Id.h"

namespace waymark::test {

/// A clock that stands still: 15 March 2026, half past nine.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDate today = QDate(2026, 3, 15))
        : m_today(today)
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime(m_today, QTime(9, 30), Qt::UTC); }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today;
};

/// Ids that count, so that two runs make the same plan.
class CountingIds : public IdSource
{
public:
    [[nodiscard]] Id next() override
    {
        return Id::fromText(QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_count, 12, 16, QLatin1Char('0')));
    }

private:
    qint64 m_count = 0;
};

} // namespace waymark::test
