#pragma once

namespace waymark {

/// What a quarter beside one year counts by: "Q2 2026".
enum class QuarterYear { NotSaid, Financial, Calendar };

/// What "Spring 2027" names: the school term, or the months from March to May.
enum class SeasonMeaning { NotSaid, Term, Months };

/// What about a date can be read in two ways.
enum class DateDoubt { None, Quarter, Season, Year };

/// How a document's people write dates that can be read in two ways.
struct DateHabits
{
    QuarterYear quarters = QuarterYear::NotSaid;
    SeasonMeaning seasons = SeasonMeaning::NotSaid;
    int year = 0; ///< of a day or month without one; 0: not said

    bool operator==(const DateHabits &) const = default;
};

} // namespace waymark
