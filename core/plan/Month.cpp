#include "plan/Month.h"

#include <QLocale>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

Month Month::fromText(const QString &text)
{
    if (text.size() != 7 || text.at(4) != u'-')
        return {};
    // toInt() alone would also read "2023- 3" and "2023-+3".
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (std::count_if(text.begin(), text.end(), isDigit) != 6)
        return {};
    const int year = QStringView(text).left(4).toInt();
    const int month = QStringView(text).mid(5).toInt();
    return year >= 1900 && year <= 2200 ? Month(year, month) : Month();
}

QString Month::text() const
{
    return isValid() ? u"%1-%2"_s.arg(year(), 4, 10, '0'_L1).arg(month(), 2, 10, '0'_L1) : QString();
}

QString Month::words() const
{
    return isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(firstDay(), u"MMMM yyyy") : QString();
}

QString Month::shortWords() const
{
    return isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(firstDay(), u"MMM yyyy") : QString();
}

QDate Month::lastDay() const
{
    return isValid() ? plus(1).firstDay().addDays(-1) : QDate();
}

Month Month::plus(int months) const
{
    Month result;
    if (isValid())
        result.m_count = qMax(12, m_count + months);
    return result;
}

} // namespace waymark
