#pragma once

#include <QString>

#include <optional>

namespace waymark {

/// A number as a document writes it, read by a strict grammar: thousands in groups of three, a point before the
/// decimals, a unit behind it, and behind that only a bracket, a year or a word. `<500K`, `1 in 5`, `62/81` and
/// `TBC from SEN2 return` are no numbers.
struct NumberValue
{
    enum class Unit { None, Percent, Days, Weeks };

    double value = 0; ///< K, M and bn are reckoned in
    Unit unit = Unit::None;
    QString scale; ///< "K", "million", where one was reckoned in: said
    bool decimalComma = false; ///< "12,5" was taken for 12.5: asked
    std::optional<double> low; ///< of a range behind it: "41% (16.2% to 66%)"
    std::optional<double> high;
};

/// Nothing where the text is no number.
[[nodiscard]] std::optional<NumberValue> readNumberValue(const QString &text);

/// "5-10%", "16.2% to 66%": low and high, as `value` the mean of neither; nothing for everything else.
[[nodiscard]] std::optional<std::pair<double, double>> readRange(const QString &text);

} // namespace waymark
