#pragma once

#include <QDate>

namespace waymark {

/// The days on which a plan's school terms end, as day and month. The defaults are England's usual ones; an invalid
/// date stands for the default.
struct TermEnds
{
    QDate autumn{2000, 12, 31}; ///< the year is not looked at
    QDate spring{2000, 3, 31};
    QDate summer{2000, 7, 31};

    bool operator==(const TermEnds &) const = default;
};

/// What a plan says of its calendar: what a relative or a term date needs to become a day.
struct PlanCalendar
{
    QDate start; ///< the day from which "3 months" counts; may be invalid
    TermEnds terms;
};

} // namespace waymark
