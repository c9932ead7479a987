#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

/// A number or a day as a sheet holds it: the number behind it, and the format that shows it in the words it had.
struct SheetValue
{
    double number = 0; ///< a share of a percentage; days since 30 December 1899
    QByteArray format; ///< as Excel writes it: "0.0%", "mmmm yyyy"

    bool operator==(const SheetValue &) const = default;
};

/// Nothing where the words are not wholly a number ("-1,250.5", "45%"), a day ("31 March 2026") or a month ("Mar-26"),
/// or where a sheet would show them otherwise: what people wrote is not rewritten.
[[nodiscard]] std::optional<SheetValue> sheetValue(const QString &words);

/// A day in that format; nothing for one that sheets do not count alike, before 1901, and for none.
[[nodiscard]] std::optional<SheetValue> dayInSheet(QDate day, const QByteArray &format);

/// The words are wholly a number, with or without a sign, thousands in groups of three, perhaps a percentage.
[[nodiscard]] bool isNumberInWords(const QString &words);

} // namespace waymark
