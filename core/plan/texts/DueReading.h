#pragma once

#include "plan/DueKind.h"

#include <QString>

namespace waymark {

/// What Due::read() makes of the words: a kind with a value that fits it, or Text or None with none.
struct DueReading
{
    DueKind kind = DueKind::Text;
    QString value;

    bool operator==(const DueReading &) const = default;
};

/// Nothing but white space, of any kind and width.
[[nodiscard]] bool isBlankDue(const QString &source);

/// Reads the **whole** of the words as one of the forms people in the UK write; a date inside a sentence is no due
/// date. The rules where a form could mean two things:
///
/// - numbers are day, month, year; two-digit years are 20xx; `May 25` is the month May 2025;
/// - `2021-22` is a financial year unless it says academic or school year; `2011-12`, which is also a month, is Text;
///   `23/24` alone is a year only where neither number could be a month;
/// - a quarter needs the two years of its financial year (`Q4 2024` could be three quarters) and is Text without;
/// - a term needs the word "term" and a year (`summer 2024` goes on after the term has ended);
/// - "by", "due", "no later than" and "end of" may stand before any of them. "before" stands before a day, which it
/// counts in,
///   or before an end: what is due before March is not due by 31 March, so that is Text;
/// - a weekday that is not the weekday of the date, and a time of day other than midnight, make it Text.
[[nodiscard]] DueReading readDue(const QString &source);

} // namespace waymark
