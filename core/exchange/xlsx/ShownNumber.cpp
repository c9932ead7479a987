#include "exchange/xlsx/ShownNumber.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using Sign = FormatToken::Kind;

constexpr int mostDecimals = 30;

/// What the signs of a section ask of the number.
struct NumberLayout
{
    qsizetype firstDigit = -1;
    qsizetype point = -1;
    qsizetype lastDigit = -1;
    int decimals = 0;
    int hundreds = 0; // percent signs
    int thousands = 0; // commas that divide
    bool grouped = false;
    bool fraction = false;
};

NumberLayout numberLayout(const FormatSection &section)
{
    NumberLayout layout;
    for (qsizetype i = 0; i < section.tokens.size(); ++i) {
        const FormatToken &token = section.tokens.at(i);
        if (token.kind == Sign::Digit) {
            layout.firstDigit = layout.firstDigit < 0 ? i : layout.firstDigit;
            layout.lastDigit = i;
            layout.decimals += layout.point >= 0 ? 1 : 0;
        } else if (token.kind == Sign::Point && layout.point < 0) {
            layout.point = i;
        } else if (token.kind == Sign::Percent) {
            ++layout.hundreds;
        } else if (token.kind == Sign::Literal && token.text == "/"_L1 && layout.firstDigit >= 0) {
            layout.fraction = true;
        }
    }
    const qsizetype lastWhole = layout.point < 0 ? layout.lastDigit : layout.point;
    for (qsizetype i = qMax<qsizetype>(layout.firstDigit, 0); i < section.tokens.size(); ++i) {
        if (section.tokens.at(i).kind != Sign::Thousands)
            continue;
        layout.grouped = layout.grouped || i < lastWhole;
        layout.thousands += i > layout.lastDigit || i == layout.point - 1 ? 1 : 0;
    }
    layout.decimals = std::min(layout.decimals, mostDecimals);
    return layout;
}

/// Digits put to the signs of the whole part from the right; those left over stand before the first.
QString wholePart(const FormatSection &section, const NumberLayout &layout, const QString &digits)
{
    QString reversed;
    qsizetype left = digits == "0"_L1 ? 0 : digits.size();
    int written = 0;
    const auto write = [&](QChar digit) {
        if (layout.grouped && written > 0 && written % 3 == 0)
            reversed += u',';
        reversed += digit;
        ++written;
    };
    const qsizetype end = layout.point < 0 ? layout.lastDigit + 1 : layout.point;
    for (qsizetype i = end - 1; i >= layout.firstDigit && i >= 0; --i) {
        const FormatToken &token = section.tokens.at(i);
        if (token.kind == Sign::Digit) {
            if (left > 0)
                write(digits.at(--left));
            else if (token.text == "0"_L1)
                write(u'0');
        } else if (token.kind == Sign::Literal) {
            for (qsizetype letter = token.text.size() - 1; letter >= 0; --letter)
                reversed += token.text.at(letter);
        }
        while (i == layout.firstDigit && left > 0)
            write(digits.at(--left));
    }
    if (layout.firstDigit > end || layout.firstDigit < 0 || layout.firstDigit > layout.point) {
        while (layout.point >= 0 && layout.firstDigit > layout.point && left > 0)
            write(digits.at(--left));
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

/// From the point on; signs that may stay empty take no zeros at the end.
QString decimalPart(const FormatSection &section, const NumberLayout &layout, const QString &digits)
{
    qsizetype needed = 0;
    qsizetype at = 0;
    for (qsizetype i = layout.point + 1; i <= layout.lastDigit; ++i) {
        if (section.tokens.at(i).kind != Sign::Digit || at >= digits.size())
            continue;
        if (section.tokens.at(i).text == "0"_L1 || digits.at(at) != u'0')
            needed = at + 1;
        ++at;
    }
    QString text;
    at = 0;
    for (qsizetype i = layout.point + 1; i <= layout.lastDigit; ++i) {
        const FormatToken &token = section.tokens.at(i);
        if (token.kind == Sign::Digit && at < needed)
            text += digits.at(at++);
        else if (token.kind == Sign::Literal)
            text += token.text;
    }
    return text.isEmpty() ? QString() : u'.' + text;
}

QString literalsOf(const FormatSection &section, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        const FormatToken &token = section.tokens.at(i);
        if (token.kind == Sign::Literal || token.kind == Sign::Percent)
            text += token.text;
    }
    return text;
}

QString scientific(const FormatSection &section, const NumberLayout &layout, double value)
{
    int decimals = 0;
    for (qsizetype i = layout.point + 1; layout.point >= 0 && section.tokens.at(i).kind == Sign::Digit; ++i)
        ++decimals;
    return QString::number(value, 'e', std::min(decimals, mostDecimals)).toUpper();
}

/// "m" is a minute after an hour or before a second, and a month elsewhere.
bool isMinute(const FormatSection &section, qsizetype at)
{
    const auto unitAt = [&](qsizetype i) {
        const FormatToken &token = section.tokens.at(i);
        return token.kind == Sign::DatePart || token.kind == Sign::Elapsed ? token.text.front() : QChar();
    };
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (const QChar unit = unitAt(i); !unit.isNull()) {
            if (unit == u'h')
                return true;
            break;
        }
    }
    for (qsizetype i = at + 1; i < section.tokens.size(); ++i) {
        if (const QChar unit = unitAt(i); !unit.isNull())
            return unit == u's';
    }
    return false;
}

QString zeroPadded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString datePart(const FormatSection &section, qsizetype at, const QDateTime &moment)
{
    const QString &letters = section.tokens.at(at).text;
    const qsizetype count = letters.size();
    const QDate day = moment.date();
    const QTime time = moment.time();
    switch (letters.front().unicode()) {
    case u'y':
        return count <= 2 ? zeroPadded(day.year() % 100, 2) : zeroPadded(day.year(), 4);
    case u'd':
        return count <= 2
            ? zeroPadded(day.day(), count)
            : QLocale::c().dayName(day.dayOfWeek(), count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    case u'h': {
        const int hour = section.has(Sign::HalfDay) ? (time.hour() + 11) % 12 + 1 : time.hour();
        return zeroPadded(hour, qMin<qsizetype>(count, 2));
    }
    case u's':
        return zeroPadded(time.second(), qMin<qsizetype>(count, 2));
    default:
        break;
    }
    if (isMinute(section, at))
        return zeroPadded(time.minute(), qMin<qsizetype>(count, 2));
    if (count <= 2)
        return zeroPadded(day.month(), count);
    const QString name = QLocale::c().monthName(day.month(), count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    return count == 5 ? name.first(1) : name;
}

QString elapsed(const QString &letters, double days)
{
    const double seconds = std::round(days * 86'400);
    const double unit = letters.front() == u'h' ? 3'600 : letters.front() == u'm' ? 60 : 1;
    return zeroPadded(static_cast<qint64>(std::floor(seconds / unit)), letters.size());
}

} // namespace

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    const double size = std::abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-9))
        return QString::number(value, 'g', 15).toUpper();
    QString text = QString::number(QString::number(value, 'g', 15).toDouble(), 'f', QLocale::FloatingPointShortest);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString shownNumber(const FormatSection &section, double magnitude)
{
    const NumberLayout layout = numberLayout(section);
    if (section.has(Sign::General)) {
        QString text;
        for (const FormatToken &token : section.tokens)
            text += token.kind == Sign::General ? plainNumber(magnitude) : token.text;
        return text;
    }
    const auto count = section.tokens.size();
    if (layout.firstDigit < 0)
        return literalsOf(section, 0, count);
    const double value = magnitude * std::pow(100.0, layout.hundreds) / std::pow(1000.0, layout.thousands);
    const QString before = literalsOf(section, 0, layout.firstDigit);
    const QString after = literalsOf(section, layout.lastDigit + 1, count);
    if (layout.fraction)
        return literalsOf(section, 0, qMin(layout.firstDigit, count)) + plainNumber(value);
    if (section.has(Sign::Exponent))
        return before + scientific(section, layout, value) + after;
    // Decimal fractions such as 2.675 lie a hair below what was typed; halves are rounded up.
    const QString fixed =
        QString::number(value * (1 + 4 * std::numeric_limits<double>::epsilon()), 'f', layout.decimals);
    const QString decimals = fixed.section(u'.', 1);
    return before + wholePart(section, layout, fixed.section(u'.', 0, 0))
        + (layout.point < 0 ? QString() : decimalPart(section, layout, decimals)) + after;
}

QString shownMoment(const FormatSection &section, const QDateTime &moment, double days)
{
    QString text;
    for (qsizetype i = 0; i < section.tokens.size(); ++i) {
        const FormatToken &token = section.tokens.at(i);
        if (token.kind == Sign::DatePart)
            text += datePart(section, i, moment);
        else if (token.kind == Sign::Elapsed)
            text += elapsed(token.text, days);
        else if (token.kind == Sign::HalfDay)
            text += moment.time().hour() < 12 ? u"AM"_s : u"PM"_s;
        else if (token.kind != Sign::Digit && token.kind != Sign::Text) // ".0" would be tenths of a second
            text += token.text;
    }
    return text;
}

} // namespace waymark
