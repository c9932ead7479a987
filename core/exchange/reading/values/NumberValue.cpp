#include "exchange/reading/values/NumberValue.h"

#include "plan/texts/NumberReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 200; ///< with all that stands behind it

/// What stands behind the digits: a unit, and the rest.
const QRegularExpression &behindDigits()
{
    static const QRegularExpression pattern(
        u"^\\s*(?<unit>%|per ?cent\\b|percent\\b|days?\\b|weeks?\\b|wks?\\b|k\\b|m\\b|bn\\b|million\\b|thousand\\b|"
        "billion\\b)?(?<rest>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// What may stand behind a number without making it something else.
bool isHarmless(const QString &rest, bool hasUnit)
{
    static const QRegularExpression bracketed(u"^\\*?\\s*[(\\[][^()\\[\\]]*[)\\]]?\\s*[*†.]*$"_s);
    static const QRegularExpression dated(
        u"^(?:,\\s*)?(?:in|as at|as of|at|for|on|by|during|since|from|[-–—(])\\s*(?:the |end of |year |q[1-4] "
        u"|academic |financial |"
        "jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|spring|summer|"
        "autumn|term|"
        "\\s|\\d{1,2}(?:st|nd|rd|th)?\\b|20\\d\\d|[/'–-]\\d{2,4}|[-–/]|[)*])+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(
        u"(?:19|20)\\d\\d|\\d/\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(u"^(?:[^\\d<>/%]|(?:19|20)\\d\\d(?:[-/–]\\d{2,4})?)+$"_s);
    static const QRegularExpression few(u"^[\\p{L}'’-]+(?: [\\p{L}'’-]+)?[*†.]?$"_s);
    static const QRegularExpression joins(
        u"^(?:to|in|out of|or|of)\\b|^[-–/]"_s, QRegularExpression::CaseInsensitiveOption);
    if (rest.isEmpty() || rest == u"*" || rest == u"." || bracketed.match(rest).hasMatch()
        || (dated.match(rest).hasMatch() && rest.contains(time)))
        return true;
    if (hasUnit && words.match(rest).hasMatch() && !rest.startsWith(u"to "))
        return true;
    return few.match(rest).hasMatch() && !joins.match(rest).hasMatch();
}

double scaleOf(const QString &unit)
{
    const QString lower = unit.toLower();
    return lower == u"k" || lower == u"thousand" ? 1e3
        : lower == u"m" || lower == u"million"   ? 1e6
        : lower == u"bn" || lower == u"billion"  ? 1e9
                                                 : 1;
}

NumberValue::Unit unitOfSign(const QString &unit)
{
    const QString lower = unit.toLower();
    return lower == u"%" || lower.startsWith(u"per") ? NumberValue::Unit::Percent
        : lower.startsWith(u"day")                   ? NumberValue::Unit::Days
        : lower.startsWith(u"w")                     ? NumberValue::Unit::Weeks
                                                     : NumberValue::Unit::None;
}

} // namespace

std::optional<NumberValue> readNumberValue(const QString &text)
{
    if (text.size() > longestNumber)
        return std::nullopt;
    static const QRegularExpression currency(u"^[£$€]\\s?"_s);
    const QString body = text.simplified().remove(currency);
    const QList<WrittenNumber> numbers = numbersIn(body);
    if (numbers.isEmpty() || numbers.first().start != 0)
        return std::nullopt;
    const WrittenNumber &number = numbers.first();
    const QString digits = body.first(number.length);
    const QRegularExpressionMatch match = behindDigits().match(body.sliced(number.length));
    const QString unit = match.captured(u"unit"_s);
    const QString rest = match.captured(u"rest"_s).trimmed();
    // "10th" is no ten, and "1 234" may be two numbers.
    const bool isGlued = unit.isEmpty() && body.size() > number.length && body.at(number.length).isLetter();
    if (isGlued || !isHarmless(rest, !unit.isEmpty()))
        return std::nullopt;
    static const QRegularExpression comma(u"^[-+−]?(?:\\d+,\\d{1,2}|0,\\d+|\\d{1,3}(?:[. ]\\d{3})+,\\d+)$"_s);
    NumberValue found;
    found.decimalComma = comma.match(digits).hasMatch();
    found.unit = unitOfSign(unit);
    const double scale = scaleOf(unit);
    found.scale = scale > 1 ? unit : QString();
    found.value = number.value * scale;
    static const QRegularExpression inside(u"\\(([^()]*)\\)"_s);
    if (const auto range = readRange(inside.match(rest).captured(1))) {
        found.low = range->first;
        found.high = range->second;
    }
    return found;
}

std::optional<std::pair<double, double>> readRange(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*(?:to|-|–)\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toDouble(), match.captured(2).toDouble());
}

} // namespace waymark
