#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Person.h"

#include <QDate>

namespace waymark::analysis {

/// How many open actions fall due in a month, by their deadlines as they stand now.
struct MonthLoad
{
    Month month;
    int actions = 0;

    bool operator==(const MonthLoad &) const = default;
};

/// What is still to be done, by whoever is looked at, and when.
struct Load
{
    int open = 0; ///< not finished
    int overdue = 0; ///< of the open ones
    int undated = 0; ///< open and without a date
    QList<MonthLoad> months; ///< in order; only months in which something falls due

    bool operator==(const Load &) const = default;
};

/// The month in which most falls due, the first of several; no month where nothing has a date.
[[nodiscard]] MonthLoad fullestMonth(const Load &load);
/// "24 actions are open; 11 of them fall due in March 2023": the load in one sentence, without a full stop.
[[nodiscard]] QString loadWords(const Load &load);

/// A person of the register and what they carry. What several lead counts for each of them.
struct PersonLoad
{
    Id person;
    int actions = 0; ///< led, finished ones too
    int outcomes = 0; ///< led
    Load load;
};

/// Everybody in the register, in its order, and the plan as a whole, in which each action counts once.
struct PeopleLoads
{
    QList<PersonLoad> people;
    Load whole;
};
/// Costs one look at every action.
[[nodiscard]] PeopleLoads peopleLoads(const Plan &plan, QDate today);

/// Two names that may be one person's. Never merged but by a person.
struct SpellingTwins
{
    Id first; ///< in the order of the register
    Id second;

    bool operator==(const SpellingTwins &) const = default;
};
/// Pairs whose names isSameSpelling() takes for two spellings of one.
[[nodiscard]] QList<SpellingTwins> spellingTwins(const Plan &plan);

/// A bar of a load chart. Only the outer ones may stand for more than a month.
struct LoadBar
{
    enum class Kind { Earlier, Month, Later };
    Kind kind = Kind::Month;
    Month month; ///< of Earlier and Later the first and the last one
    int actions = 0;

    bool operator==(const LoadBar &) const = default;
};
/// A bar for every month from the first to the last, empty ones too. Where those are more than `mostMonths`, the
/// stretch with most actions in it is shown, and what lies outside as one bar at its end.
[[nodiscard]] QList<LoadBar> loadBars(const Load &load, int mostMonths = 24);

} // namespace waymark::analysis
