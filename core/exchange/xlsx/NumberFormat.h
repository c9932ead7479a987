#pragma once

#include "exchange/SourceDocument.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace waymark {

/// Which day a serial number counts from. With 1900 serial 1 is 1 January 1900, and serial 60 is a 29 February that
/// never was: later serials are one too high. With 1904 serial 0 is 1 January 1904.
enum class DateSystem { From1900, From1904 };

/// The moment of a serial, rounded to the second; invalid before the first day and after the year 9999.
[[nodiscard]] QDateTime momentOf(double serial, DateSystem system);

/// One sign of a number format.
struct FormatToken
{
    enum class Kind { Literal, Digit, Point, Thousands, Percent, Exponent, DatePart, Elapsed, HalfDay, General, Text };

    Kind kind = Kind::Literal;
    QString text; ///< the literal, the run of letters ("mmm"), or the one sign of a digit
};

/// What stands between two semicolons of a number format.
struct FormatSection
{
    QList<FormatToken> tokens;
    QString comparison; ///< "<", ">=" …; empty without a condition
    double bound = 0;

    [[nodiscard]] bool has(FormatToken::Kind kind) const;
};

/// A spreadsheet's number format (ECMA-376 part 1, 18.8.30 and 18.8.31): up to four sections for positive numbers,
/// negative ones, zero and text. Colours and widths are passed over; names of months are English.
class NumberFormat
{
public:
    NumberFormat() = default; // "General"
    explicit NumberFormat(const QString &code);
    /// Of a number below 164, as a spreadsheet in Britain has them; "General" for those that nobody defined.
    [[nodiscard]] static NumberFormat builtIn(int id);

    [[nodiscard]] const QString &code() const { return m_code; }
    /// A date has a day, month or year in it; a time alone is text.
    [[nodiscard]] CellValue::Kind kind() const { return m_kind; }
    /// As the sheet shows it, except that nothing is hidden by ";;;".
    [[nodiscard]] QString shown(double value, DateSystem system) const;
    /// A text as its section wraps it ("@ days").
    [[nodiscard]] QString shown(const QString &text) const;

private:
    [[nodiscard]] const FormatSection *sectionFor(double value, bool &showsSign) const;

    QString m_code = QStringLiteral("General");
    QList<FormatSection> m_sections;
    CellValue::Kind m_kind = CellValue::Kind::Number;
};

/// A number without any format: all that it says, up to fifteen digits.
[[nodiscard]] QString plainNumber(double value);

} // namespace waymark
