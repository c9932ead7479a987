#include "exchange/reading/values/NumberValue.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 200; ///< with all that stands behind it

const QRegularExpression &grammar()
{
    static const QRegularExpression pattern(
        u"^(?:[£$€]\\s?)?(?<number>-?\\d+,\\d{1,2}(?![\\d,])|-?(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?|-?"
        u"\\d+,\\d{1,2}(?![\\d,]))\\s*"
        "(?<unit>%|per ?cent\\b|percent\\b|days?\\b|weeks?\\b|wks?\\b|k\\b|m\\b|bn\\b|million\\b|thousand\\b|billion\\b)?\\s*(?<rest>.*)$"_s,
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

double numberOf(QString digits, bool isDecimalComma)
{
    return isDecimalComma ? digits.replace(u',', u'.').toDouble() : digits.remove(u',').toDouble();
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
    const QRegularExpressionMatch match = grammar().match(text.simplified());
    const QString unit = match.captured(u"unit"_s);
    const QString rest = match.captured(u"rest"_s);
    if (!match.hasMatch() || !isHarmless(rest, !unit.isEmpty()))
        return std::nullopt;
    static const QRegularExpression comma(u"^-?\\d+,\\d{1,2}$"_s);
    NumberValue found;
    const QString digits = match.captured(u"number"_s);
    found.decimalComma = comma.match(digits).hasMatch();
    found.unit = unitOfSign(unit);
    const double scale = scaleOf(unit);
    found.scale = scale > 1 ? unit : QString();
    found.value = numberOf(digits, found.decimalComma) * scale;
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
