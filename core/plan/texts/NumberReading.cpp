#include "plan/texts/NumberReading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minus = u'\u2212';

/// A blank that keeps a number together: no-break, narrow no-break, thin.
bool isTightBlank(QChar sign)
{
    return sign == u'\u00a0' || sign == u'\u202f' || sign == u'\u2009';
}

/// The digits in groups that `group` parts, behind them `point` and the decimals; neither sign nor blank.
struct Pattern
{
    QRegularExpression form;
    QChar group; ///< null: none
    QChar point;
};

const QList<Pattern> &patterns()
{
    const auto form = [](const QString &text) { return QRegularExpression(QRegularExpression::anchoredPattern(text)); };
    static const QList<Pattern> all{
        {form(u"[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?"_s), {}, u'.'},
        {form(u"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?"_s), u',', u'.'},
        {form(u"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\\.[0-9]+)?"_s), u' ', u'.'},
        {form(u"[1-9][0-9]{0,2}(?: [0-9]{3})+,[0-9]+"_s), u' ', u','},
        {form(u"[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]+"_s), u'.', u','},
        {form(u"[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}"_s), u'.', u','},
        {form(u"[0-9]+,[0-9]{1,2}|0,[0-9]+"_s), {}, u','},
    };
    return all;
}

/// As C writes it.
QString plainDigits(QString digits, const Pattern &pattern)
{
    if (!pattern.group.isNull())
        digits.remove(pattern.group);
    return digits.replace(pattern.point, u'.');
}

/// The number that digits without a sign are, as `number` writes them.
std::optional<WrittenNumber> readDigits(QString digits)
{
    for (QChar &sign : digits) {
        if (isTightBlank(sign))
            sign = u' ';
    }
    for (const Pattern &pattern : patterns()) {
        if (!pattern.form.match(digits).hasMatch())
            continue;
        bool isRead = false;
        WrittenNumber number{plainDigits(digits, pattern).toDouble(&isRead), {}, 0, 0};
        if (!isRead || !std::isfinite(number.value))
            return std::nullopt;
        const bool hasOneComma = pattern.group == u',' && digits.count(u',') == 1 && !digits.contains(u'.');
        if (hasOneComma)
            number.otherwise = plainDigits(digits, {{}, {}, u','}).toDouble();
        return number;
    }
    return std::nullopt;
}

std::optional<WrittenNumber> readSigned(const QString &text)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(minus);
    const bool hasSign = isNegative || text.startsWith(u'+');
    std::optional<WrittenNumber> number = readDigits(text.mid(hasSign ? 1 : 0));
    if (number && isNegative) {
        number->value = 0.0 - number->value; // 0 where it is 0: a plan keeps no other
        if (number->otherwise)
            number->otherwise = -*number->otherwise;
    }
    return number;
}

} // namespace

std::optional<WrittenNumber> readNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    std::optional<WrittenNumber> number = readSigned(trimmed);
    if (number) {
        number->start = text.indexOf(trimmed);
        number->length = trimmed.size();
    }
    return number;
}

QString doubtAbout(const WrittenNumber &number, const QString &text)
{
    if (!number.isAmbiguous())
        return {};
    return QCoreApplication::translate(
        "NumberReading", "“%1” can be %2 or %3. Nothing was changed; type the one that is meant.")
        .arg(text.mid(number.start, number.length), numberText(number.value), numberText(*number.otherwise));
}

QList<WrittenNumber> numbersIn(const QString &text)
{
    // Whatever digits hold together is looked at as one, or "3.4.6" would be 3.4 and 6.
    static const QRegularExpression run(
        u"(?:(?<![\\w)])[-+\u2212])?(?<![\\p{L}\\d_])(?<![\\p{L}\\d][.,])[0-9]+(?:[.,\u00a0\u202f\u2009][0-9]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<WrittenNumber> numbers;
    for (QRegularExpressionMatchIterator runs = run.globalMatch(text); runs.hasNext();) {
        const QRegularExpressionMatch match = runs.next();
        if (std::optional<WrittenNumber> number = readSigned(match.captured())) {
            number->start = match.capturedStart();
            number->length = match.capturedLength();
            numbers.append(*number);
        }
    }
    return numbers;
}

QString numberText(double number)
{
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e15);
    return QString::number(number + 0.0, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

double reckonedNumber(double number)
{
    constexpr int digits = 12;
    return QString::number(number, 'g', digits).toDouble();
}

} // namespace waymark
