#include "report/sheets/SheetValue.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &numberInWords()
{
    // Fifteen digits are what a sheet keeps of a number; "007" is no number but somebody's sign.
    static const QRegularExpression number(
        u"^([-+]?)(0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(?:,\\d{3}){1,3})(?:\\.(\\d{1,3}))?(%?)$"_s);
    return number;
}

std::optional<SheetValue> numberValue(const QString &words)
{
    const QRegularExpressionMatch match = numberInWords().match(words);
    if (!match.hasMatch() || match.captured(1) == "+"_L1)
        return std::nullopt;
    const bool isPercent = !match.captured(4).isEmpty();
    QString digits = words;
    digits.remove(u',').remove(u'%');
    QByteArray format = match.captured(2).contains(u',') ? "#,##0" : "0";
    if (const qsizetype decimals = match.capturedLength(3); decimals > 0)
        format += '.' + QByteArray(decimals, '0');
    return SheetValue{digits.toDouble() / (isPercent ? 100 : 1), isPercent ? format + '%' : format};
}

std::optional<SheetValue> dayValue(const QString &words)
{
    static const QList<std::pair<QString, QByteArray>> forms = {{u"d MMMM yyyy"_s, "d mmmm yyyy"},
        {u"d MMM yyyy"_s, "d mmm yyyy"}, {u"dd/MM/yyyy"_s, "dd/mm/yyyy"}, {u"yyyy-MM-dd"_s, "yyyy-mm-dd"},
        {u"MMMM yyyy"_s, "mmmm yyyy"}, {u"MMM yyyy"_s, "mmm yyyy"}, {u"MMM-yy"_s, "mmm-yy"}};
    const QLocale english = QLocale::c();
    for (const auto &[form, format] : forms) {
        QDate day = english.toDate(words, form);
        if (day.isValid() && day.year() < 2000 && !form.contains("yyyy"_L1))
            day = day.addYears(100);
        if (day.isValid() && english.toString(day, form) == words)
            return dayInSheet(day, format);
    }
    return std::nullopt;
}

} // namespace

std::optional<SheetValue> dayInSheet(QDate day, const QByteArray &format)
{
    constexpr int firstYear = 1901; // Excel counts a 29 February 1900
    if (!day.isValid() || day.year() < firstYear)
        return std::nullopt;
    return SheetValue{double(QDate(1899, 12, 30).daysTo(day)), format};
}

bool isNumberInWords(const QString &words)
{
    return numberInWords().match(words).hasMatch();
}

std::optional<SheetValue> sheetValue(const QString &words)
{
    const auto number = numberValue(words);
    return number ? number : dayValue(words);
}

} // namespace waymark
