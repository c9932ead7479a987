#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace waymark {

/// A number as somebody wrote it.
struct WrittenNumber
{
    double value = 0;
    std::optional<double> otherwise; ///< what else it can be: "12,500" is 12500, or 12.5 where commas are decimal
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0;

    [[nodiscard]] bool isAmbiguous() const { return otherwise.has_value(); }
};

// The one grammar of numbers, for whatever people type, paste or bring in a file:
//
// - a sign, digits, a point and digits: "12", "-1.9", "−1.9", "+3"; "1e+300" where a program wrote it;
// - groups of three, parted by commas, blanks or points, all alike: "1,234,567.5", "1 234 567", "1.234.567,5";
// - a comma with one or two digits behind it, or behind a lone 0, is a decimal comma: "12,5", "7,25", "0,125";
// - a comma with three digits behind it is read as thousands, and may be meant otherwise: "12,500", but not
// "1,234,567",
//   "12,500.5" or "-0,500";
// - a single point is decimal: "1.234" is a little more than one.
//
// Nothing else is a number: not "1,23,456", "12,3456", "3.4.6", "31.12.2024" nor ".5".

/// The whole text as one number, blanks around it aside. Nothing where it is none, or none that can be kept.
[[nodiscard]] std::optional<WrittenNumber> readNumber(const QString &text);

/// A number that can be two is asked about, never guessed: "“12,500” can be 12500 or 12.5. Nothing was changed; type
/// the one that is meant." Empty where the number is only one.
[[nodiscard]] QString doubtAbout(const WrittenNumber &number, const QString &text);

/// All numbers that stand in a text, in its order; a plain blank parts two numbers there. What begins within a word
/// ("Q4") is none of them, and neither is what has the look of a number and is none ("3.4.6"). A stroke behind a digit
/// is no sign: "5-10" are 5 and 10.
[[nodiscard]] QList<WrittenNumber> numbersIn(const QString &text);

/// The shortest text that readNumber() reads as exactly this number: "12.5", "0.1", "1500000".
[[nodiscard]] QString numberText(double number);

/// A number that was reckoned, at the precision that the numbers had from which it was: -1.9 where 40.1 - 42 gives
/// -1.8999999999999986. Twelve significant digits.
[[nodiscard]] double reckonedNumber(double number);

} // namespace waymark
