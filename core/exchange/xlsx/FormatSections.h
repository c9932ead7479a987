#pragma once

#include <QList>
#include <QString>

namespace waymark {

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

/// Takes a number format apart; codes longer than a spreadsheet allows are cut. Never fails: what is no sign of the
/// language is a letter to be shown.
[[nodiscard]] QList<FormatSection> formatSections(const QString &code);

} // namespace waymark
