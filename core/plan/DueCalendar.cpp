#include "plan/DueCalendar.h"

#include "plan/Month.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 600; // fifty years: no plan looks further, and a day can always be counted

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The number that the value begins with, or has at the place given; every kind but Relative begins with its year.
int numberAt(const QString &value, qsizetype from, qsizetype length)
{
    return QStringView(value).mid(from, length).toInt();
}

int firstYearOf(const QString &value)
{
    return numberAt(value, 0, 4);
}

bool isDayValue(const QString &value)
{
    static const QRegularExpression form = whole(u"\\d{4}-\\d{2}-\\d{2}"_s);
    return form.match(value).hasMatch() && isDueYear(firstYearOf(value))
        && QDate(firstYearOf(value), numberAt(value, 5, 2), numberAt(value, 8, 2)).isValid();
}

/// `2023-24-` and one of the endings, parted by bars.
bool isPairValue(const QString &value, const QString &endings)
{
    const QRegularExpression form = whole(u"\\d{4}-\\d{2}-(?:%1)"_s.arg(endings));
    return form.match(value).hasMatch() && isDueYear(firstYearOf(value))
        && value.startsWith(yearPair(firstYearOf(value)));
}

bool isYearValue(const QString &value)
{
    static const QRegularExpression calendarYear = whole(u"\\d{4}"_s);
    if (calendarYear.match(value).hasMatch())
        return isDueYear(firstYearOf(value));
    return isPairValue(value, u"financial|academic"_s);
}

bool isRelativeValue(const QString &value)
{
    static const QRegularExpression form = whole(u"\\+[1-9]\\d{0,2}m"_s);
    return form.match(value).hasMatch() && numberAt(value, 1, value.size() - 2) <= mostMonths;
}

/// The last day of a month, for months counted on from the January of a year.
QDate lastDayOfMonth(int year, int month)
{
    return Month(year, month).lastDay();
}

QDate lastDayOfQuarter(const QString &value)
{
    const int quarter = numberAt(value, 9, 1);
    return quarter == 4 ? lastDayOfMonth(firstYearOf(value) + 1, 3)
                        : lastDayOfMonth(firstYearOf(value), 3 + 3 * quarter);
}

QDate lastDayOfTerm(const QString &value, const TermEnds &ends)
{
    const QStringView term = QStringView(value).mid(8);
    const TermEnds usual;
    QDate end = term == "autumn"_L1 ? ends.autumn : term == "spring"_L1 ? ends.spring : ends.summer;
    if (!end.isValid())
        end = term == "autumn"_L1 ? usual.autumn : term == "spring"_L1 ? usual.spring : usual.summer;
    // The academic year begins in September, so an end before that belongs to its second calendar year.
    const int year = firstYearOf(value) + (end.month() >= 9 ? 0 : 1);
    // 29 February, where a plan sets it, is the 28th in most years.
    const QDate first(year, end.month(), 1);
    return QDate(year, end.month(), qMin(end.day(), first.daysInMonth()));
}

QDate lastDayOfYear(const QString &value)
{
    if (value.endsWith("-financial"_L1))
        return QDate(firstYearOf(value) + 1, 3, 31);
    if (value.endsWith("-academic"_L1))
        return QDate(firstYearOf(value) + 1, 8, 31);
    return QDate(firstYearOf(value), 12, 31);
}

int monthsOf(const QString &value)
{
    return numberAt(value, 1, value.size() - 2);
}

/// `2023–24`, with the dash that a range of years has in print.
QString printedPair(const QString &value)
{
    return value.left(4) + u'–' + value.mid(5, 2);
}

QString termWords(const QString &value)
{
    QString term = value.mid(8);
    const int year = firstYearOf(value) + (term == "autumn"_L1 ? 0 : 1);
    term[0] = term.at(0).toUpper();
    return u"%1 term %2"_s.arg(term).arg(year);
}

} // namespace

QString yearPair(int firstYear)
{
    return u"%1-%2"_s.arg(firstYear, 4, 10, '0'_L1).arg((firstYear + 1) % 100, 2, 10, '0'_L1);
}

bool isDueValue(DueKind kind, const QString &value)
{
    switch (kind) {
    case DueKind::None:
    case DueKind::Text:
        return value.isEmpty();
    case DueKind::Day:
        return isDayValue(value);
    case DueKind::Month:
        return Month::fromText(value).isValid();
    case DueKind::Quarter:
        return isPairValue(value, u"Q[1-4]"_s);
    case DueKind::Term:
        return isPairValue(value, u"autumn|spring|summer"_s);
    case DueKind::Year:
        return isYearValue(value);
    case DueKind::Relative:
        return isRelativeValue(value);
    }
    return false;
}

QDate lastDayOf(DueKind kind, const QString &value, const PlanCalendar &calendar)
{
    switch (kind) {
    case DueKind::None:
    case DueKind::Text:
        return {};
    case DueKind::Day:
        return QDate::fromString(value, Qt::ISODate);
    case DueKind::Month:
        return Month::fromText(value).lastDay();
    case DueKind::Quarter:
        return lastDayOfQuarter(value);
    case DueKind::Term:
        return lastDayOfTerm(value, calendar.terms);
    case DueKind::Year:
        return lastDayOfYear(value);
    case DueKind::Relative:
        return calendar.start.addMonths(monthsOf(value)); // of an invalid start: invalid
    }
    return {};
}

QString dueWords(DueKind kind, const QString &value)
{
    switch (kind) {
    case DueKind::None:
    case DueKind::Text:
        return {};
    case DueKind::Day: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return u"%1 %2"_s.arg(day.day()).arg(Month::of(day).shortWords());
    }
    case DueKind::Month:
        return Month::fromText(value).shortWords();
    case DueKind::Quarter:
        return value.mid(8) + u' ' + printedPair(value);
    case DueKind::Term:
        return termWords(value);
    case DueKind::Year:
        return value.size() == 4 ? value : printedPair(value) + u' ' + value.mid(8);
    case DueKind::Relative:
        return monthsOf(value) == 1 ? u"1 month"_s : u"%1 months"_s.arg(monthsOf(value));
    }
    return {};
}

QString longDay(QDate day)
{
    return day.isValid() ? u"%1 %2"_s.arg(day.day()).arg(Month::of(day).words()) : QString();
}

} // namespace waymark
