#include "exchange/reading/values/WrittenDue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct AssumedDates
{
    Q_DECLARE_TR_FUNCTIONS(AssumedDates)
};

constexpr qsizetype longestDateText = 80; ///< what is longer is no date

/// What people hang on a date: a footnote's sign, a time of day, what it was before, "early in".
QString withoutTrimmings(const QString &text)
{
    static const QRegularExpression footnote(u"[*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹]+$"_s);
    static const QRegularExpression time(u"[,\\s]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clock(u"T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?$"_s);
    static const QRegularExpression aside(u"\\s*[(\\[][^()\\[\\]]*[)\\]]$"_s);
    static const QRegularExpression before(
        u"^(?:to be )?(?:completed? |finish(?:ed)? |starting |expected |due |approx(?:imately|\\.)? |circa |c\\.\\s?|"
        "by |before |early |mid[\\s-]?|middle of |late |beginning of |start of |week commencing |w/c |week ending |w/e )+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(
        u"^(?:end|finish|due|deadline|target|complete by|review|rev|revised|by)\\s*(?:date)?\\s*[:–-]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = text.simplified();
    for (const QRegularExpression &one : {footnote, clock, time, aside, footnote, label, before})
        bare = bare.remove(one).trimmed();
    return bare;
}

Due datedOr(const QString &words, const QString &source)
{
    const Due due = Due::read(words);
    return due.isDated() ? due.withSource(source) : Due();
}

WrittenDue made(const QString &kind, const QString &value, const QString &source)
{
    const Result<Due> due = Due::make(kind, value, source);
    return due ? WrittenDue{*due} : WrittenDue{};
}

QString yearFrom(int year)
{
    return u"%1-%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
}

/// A quarter is kept as one of the financial year; by the calendar, its first is the fourth of the year before.
WrittenDue quarterOf(int quarter, int year, const QString &source, QuarterYear by)
{
    const bool isCalendar = by == QuarterYear::Calendar;
    const int begins = isCalendar && quarter == 1 ? year - 1 : year;
    const int own = !isCalendar ? quarter : quarter == 1 ? 4 : quarter - 1;
    WrittenDue found = made(u"quarter"_s, u"%1-Q%2"_s.arg(yearFrom(begins)).arg(own), source);
    if (by == QuarterYear::NotSaid) {
        found.assumed = AssumedDates::tr("taken for a quarter of the financial year %1").arg(yearFrom(begins));
        found.doubt = DateDoubt::Quarter;
    }
    return found;
}

WrittenDue seasonOf(const QString &season, int year, const QString &source, SeasonMeaning meaning)
{
    if (meaning == SeasonMeaning::Months) {
        const int last = season == u"spring" ? 5 : season == u"summer" ? 8 : 11;
        return made(u"month"_s, u"%1-%2"_s.arg(year).arg(last, 2, 10, QChar(u'0')), source);
    }
    const int begins = season == u"autumn" ? year : year - 1;
    WrittenDue found = made(u"term"_s, yearFrom(begins) + u'-' + season, source);
    if (meaning == SeasonMeaning::NotSaid) {
        found.assumed = AssumedDates::tr("taken for the school term");
        found.doubt = DateDoubt::Season;
    }
    return found;
}

/// A quarter or a season beside one year only: which year it belongs to is an assumption, and said.
WrittenDue ofOneYear(const QString &bare, const QString &source, const DateHabits &habits)
{
    static const QRegularExpression quarter(
        u"^(?:q|qtr|quarter)\\s*([1-4])[\\s,/–-]*(?:of )?(20\\d\\d)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression season(
        u"^(spring|summer|autumn)\\s*(?:of )?(20\\d\\d)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quarter.match(bare); match.hasMatch())
        return quarterOf(match.captured(1).toInt(), match.captured(2).toInt(), source, habits.quarters);
    if (const auto match = season.match(bare); match.hasMatch())
        return seasonOf(match.captured(1).toLower(), match.captured(2).toInt(), source, habits.seasons);
    return {};
}

/// "31 March", "end of May": no date until somebody says of which year.
WrittenDue ofNoYear(const QString &bare, const QString &source, int year)
{
    static const QRegularExpression dayAndMonth(
        u"^(?:end (?:of )?)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:jan|feb|mar|apr|"
        "may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!dayAndMonth.match(bare).hasMatch())
        return {};
    if (year > 0)
        return {datedOr(u"%1 %2"_s.arg(bare).arg(year), source)};
    return {Due::read(source), {}, DateDoubt::Year};
}

/// "March/April 2027", "Jan to Mar 2027", "1 May 2026 – 30 June 2027": the end.
WrittenDue ofRange(const QString &bare, const QString &source)
{
    static const QRegularExpression range(
        u"^((?:from |between )?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*"
        "[\\s'-]*\\d{0,4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\s*(?:/|-|–|—|\\bto\\b|\\buntil\\b|\\band\\b|&)\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = range.match(bare);
    if (!match.hasMatch())
        return {};
    return {datedOr(match.captured(2), source), AssumedDates::tr("the end of the time it names")};
}

/// Several lines, each of them a date: the one that is called the end, else the last.
Due ofLines(const QString &text)
{
    static const QRegularExpression label(
        u"^(?:- )?(start|begin|rev|review|end|finish|due|complete)\\w*\\s*(?:date)?\\s*[:–-]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2 || lines.size() > 6)
        return {};
    Due last;
    Due end;
    for (const QString &line : lines) {
        QString words = line.simplified();
        const QRegularExpressionMatch match = label.match(words);
        const QString name = match.captured(1).toLower();
        words = words.sliced(match.hasMatch() ? match.capturedLength() : 0);
        const Due due = datedOr(withoutTrimmings(words), text);
        if (due.isNone())
            return {};
        last = due;
        if (name == u"end" || name == u"finish" || name == u"due" || name == u"complete")
            end = due;
    }
    return end.isNone() ? last : end;
}

} // namespace

WrittenDue readWrittenDue(const QString &text, const DateHabits &habits)
{
    const Due plain = Due::read(text);
    if (plain.kind() != Due::Kind::Text || text.size() > longestDateText * 4)
        return {plain, {}};
    if (const Due due = ofLines(text); !due.isNone())
        return {due, AssumedDates::tr("the end of the dates it names")};
    const QString bare = withoutTrimmings(text);
    if (bare.size() > longestDateText || bare.isEmpty())
        return {plain, {}};
    if (const Due due = datedOr(bare, text); !due.isNone())
        return {due, {}};
    for (const WrittenDue &found :
        {ofOneYear(bare, text, habits), ofRange(bare, text), ofNoYear(bare, text, habits.year)}) {
        if (!found.due.isNone())
            return found;
    }
    return {plain, {}};
}

WrittenDue readWrittenDue(const Cell &cell, const DateHabits &habits)
{
    if (cell.value.kind != CellValue::Kind::Date || !cell.value.day.isValid())
        return readWrittenDue(cell.text, habits);
    const bool showsDay = cell.value.format.contains(u'd', Qt::CaseInsensitive);
    const QString source = cell.text.trimmed();
    return {showsDay || cell.value.format.isEmpty() ? Due::day(cell.value.day, source)
                                                    : Due::month(Month::of(cell.value.day), source),
        {}};
}

bool isDateLike(const QString &text)
{
    if (text.isEmpty() || text.size() > longestDateText)
        return false;
    const bool hasDigit = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return hasDigit && readWrittenDue(text).due.isDated();
}

Month monthIn(const QString &text)
{
    static const QRegularExpression month(
        u"\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[\\s'’/.-]*(\\d{4}|\\d{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(
        u"\\b(?:q[1-4]|quarter [1-4])\\s*[,(]?\\s*20\\d\\d\\s*[/–-]\\s*\\d{2,4}|\\b20\\d\\d\\s*[/–-]\\s*\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b20\\d\\d-\\d\\d(?:-\\d\\d)?\\b|\\b20\\d\\d\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longestDateText)
        return {};
    if (const auto match = month.match(text); match.hasMatch()) {
        const QDate last = Due::read(match.captured(1) + u' ' + match.captured(2)).lastDay({});
        return last.isValid() ? Month::of(last) : Month();
    }
    if (const auto match = whole.match(text); match.hasMatch()) {
        const QDate last = readWrittenDue(match.captured()).due.lastDay({});
        return last.isValid() ? Month::of(last) : Month();
    }
    return {};
}

} // namespace waymark
