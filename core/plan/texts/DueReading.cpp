#include "plan/texts/DueReading.h"

#include "plan/DueCalendar.h"
#include "plan/Month.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using MaybeDue = std::optional<DueReading>;
using Match = QRegularExpressionMatch;

constexpr qsizetype longestDate = 80; // longer words are prose, and nothing is tried on them

/// Characters without a width, which web pages and word processors leave behind and nobody sees.
bool isUnseen(QChar character)
{
    constexpr std::array unseen{u'\u00AD', u'\u200B', u'\u200C', u'\u200D', u'\u2060', u'\uFEFF'};
    return std::find(unseen.begin(), unseen.end(), character) != unseen.end();
}

/// The words with one kind of space, dash, slash and apostrophe, in small letters, without full stops at the end. Empty
/// where they hold anything that no date is written with.
QString plainWords(const QString &source)
{
    QString plain;
    for (QChar character : source) {
        if (isUnseen(character))
            continue;
        if (character.isSpace())
            character = u' ';
        else if (character.category() == QChar::Punctuation_Dash || character == u'\u2212' || character == u'\u2043')
            character = u'-';
        else if (character == u'\u2044' || character == u'\u2215')
            character = u'/';
        else if (character == u'\u2018' || character == u'\u2019' || character == u'\u00B4' || character == u'`')
            character = u'\'';
        if (character < u' ' || character > u'~')
            return {};
        plain += character.toLower();
    }
    plain = plain.simplified();
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain.size() <= longestDate ? plain : QString();
}

/// A regular expression for the whole text. `{day}` and the like stand for the parts that many forms share.
QRegularExpression form(QString pattern)
{
    static const std::array parts{
        std::pair{u"{weekday}"_s,
            u"(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\\.?,? (?:the )?)?"_s},
        std::pair{u"{day}"_s, u"(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?"_s},
        std::pair{u"{month}"_s,
            u"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s},
        std::pair{u"{year}"_s, u"'?(?<year>\\d{4}|\\d{2})"_s},
        std::pair{u"{year4}"_s, u"(?<year>\\d{4})"_s},
        std::pair{u"{sep}"_s, u"(?: ?[-/.,] ?| )?"_s},
        std::pair{u"{midnight}"_s, u"(?:[ t]00:00(?::00(?:\\.0+)?)?z?)?"_s}, // how spreadsheets write a day
        std::pair{u"{pair}"_s, u"'?(?<first>\\d{4}|\\d{2})(?: ?[-/] ?| to )'?(?<second>\\d{4}|\\d{2})"_s},
        std::pair{u"{before}"_s, u"(?:(?<before>{label})(?:[ -]end)?:?(?: of)? ?\\(?)?"_s},
        std::pair{u"{after}"_s, u"(?:,? ?\\(?(?<after>{label})(?:[ -]end)?)?\\)?"_s},
        std::pair{
            u"{label}"_s, u"financial year|financial|fin\\.? year|fy|academic year|academic|school year|ay|year"_s},
        std::pair{u"{join}"_s, u"(?: ?[-/,:] ?| of | in | )?(?:the )?\\(?"_s},
        std::pair{u"{quarter}"_s,
            u"(?:(?:q|qtr\\.?|quarter) ?(?<count>[1-4]|one|two|three|four)(?![0-9a-z])"
            "|(?<rank>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr\\.?))"_s},
        std::pair{u"{season}"_s, u"(?<season>autumn|spring|summer)"_s},
        std::pair{u"{term}"_s, u"(?<season>autumn|spring|summer)(?: school)?[ -]term"_s},
    };
    for (const auto &[name, part] : parts)
        pattern.replace(name, part);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

template <typename Forms> std::optional<Match> firstMatch(const Forms &forms, const QString &text)
{
    for (const QRegularExpression &each : forms) {
        const Match match = each.match(text);
        if (match.hasMatch())
            return match;
    }
    return {};
}

DueReading found(DueKind kind, const QString &value)
{
    return isDueValue(kind, value) ? DueReading{kind, value} : DueReading{};
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

/// 1 to 12 from a name that `{month}` matched, or from digits.
int monthNumber(const Match &match)
{
    const QString name = match.captured(u"month"_s);
    const qsizetype place = u"jan feb mar apr may jun jul aug sep oct nov dec"_s.indexOf(name.left(3));
    return name.isEmpty() ? match.captured(u"number"_s).toInt() : static_cast<int>(place / 4) + 1;
}

/// The year that `{pair}` begins with; none where the second is not the one after it.
std::optional<int> pairStart(const Match &match)
{
    const QString first = match.captured(u"first"_s);
    const QString second = match.captured(u"second"_s);
    const int year = fullYear(first);
    const bool follows =
        second.size() == 4 ? first.size() == 4 && second.toInt() == year + 1 : second.toInt() == (year + 1) % 100;
    return follows ? std::optional(year) : std::nullopt;
}

/// What `{before}` and `{after}` call the year.
enum class Calendar { Unsaid, Financial, Academic, Contradiction };

Calendar calendarOf(const Match &match)
{
    const auto named = [&match](const QString &group) {
        const QString label = match.captured(group);
        return label.startsWith(u'f')                          ? Calendar::Financial
            : label.startsWith(u'a') || label.startsWith(u's') ? Calendar::Academic
                                                               : Calendar::Unsaid;
    };
    const Calendar before = named(u"before"_s);
    const Calendar after = named(u"after"_s);
    if (before == Calendar::Unsaid || before == after)
        return after;
    return after == Calendar::Unsaid ? before : Calendar::Contradiction;
}

MaybeDue readDay(const QString &text)
{
    static const std::array forms{
        form(u"{weekday}{day}(?: of)?{sep}{month}{sep}{year}"_s),
        form(u"{weekday}{month} {day}(?:, ?| ){year4}"_s),
        form(u"{weekday}(?<day>\\d{1,2}) ?(?<mark>[-/]) ?(?<number>\\d{1,2}) ?\\k<mark> ?{year}{midnight}"_s),
        // With full stops and few digits it could as well be the reference of an action: 3.7.10.
        form(u"{weekday}(?<day>\\d{1,2})(?<mark>[. ])(?<number>\\d{1,2})\\k<mark>{year4}{midnight}"_s),
        form(u"{weekday}(?<day>\\d{2})\\.(?<number>\\d{2})\\.(?<year>\\d{2})"_s),
        form(u"{year4}(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2}){midnight}"_s),
    };
    const std::optional<Match> match = firstMatch(forms, text);
    if (!match)
        return {};
    const QDate day(fullYear(match->captured(u"year"_s)), monthNumber(*match), match->captured(u"day"_s).toInt());
    const QString weekday = match->captured(u"weekday"_s);
    if (!day.isValid()
        || (!weekday.isEmpty() && !u" montuewedthufrisatsun"_s.mid(day.dayOfWeek() * 3 - 2).startsWith(weekday)))
        return DueReading{};
    return found(DueKind::Day, day.toString(Qt::ISODate));
}

MaybeDue readMonth(const QString &text)
{
    static const std::array forms{
        form(u"{month}{sep}{year}"_s), form(u"{year4}[-/ ]{month}"_s), form(u"(?<number>\\d{1,2}) ?[-/] ?{year4}"_s),
        form(u"{year4}[-/](?<number>\\d{2})"_s), // never the next year: readYear() comes first and has decided
    };
    const std::optional<Match> match = firstMatch(forms, text);
    if (!match)
        return {};
    return found(DueKind::Month, Month(fullYear(match->captured(u"year"_s)), monthNumber(*match)).text());
}

MaybeDue readQuarter(const QString &text)
{
    static const std::array forms{
        form(u"{quarter}{join}{before}{pair}{after}"_s),
        form(u"{before}{pair}{after}{join}{quarter}"_s),
    };
    const std::optional<Match> match = firstMatch(forms, text);
    if (!match)
        return {};
    static const QStringList counts{
        u"1 one 1st first"_s, u"2 two 2nd second"_s, u"3 three 3rd third"_s, u"4 four 4th fourth"_s};
    const QString name = match->captured(u"count"_s) + match->captured(u"rank"_s);
    qsizetype quarter = 0;
    while (!counts.at(quarter).split(u' ').contains(name))
        ++quarter; // the form lets no other name through
    const std::optional<int> year = pairStart(*match);
    const Calendar calendar = calendarOf(*match);
    if (!year || (calendar != Calendar::Unsaid && calendar != Calendar::Financial))
        return DueReading{};
    return found(DueKind::Quarter, u"%1-Q%2"_s.arg(yearPair(*year)).arg(quarter + 1));
}

MaybeDue readTerm(const QString &text)
{
    static const std::array forms{
        form(u"{term}{join}{before}{pair}{after}"_s),
        form(u"{before}{pair}{after}{join}{term}"_s),
        form(u"(?<first>\\d{4})-(?<second>\\d{2})-{season}"_s), // as it is stored
        form(u"{term}{join}{year}\\)?"_s),
        form(u"{season} {year4} term"_s),
        form(u"{year4}{join}{term}"_s),
    };
    const std::optional<Match> match = firstMatch(forms, text);
    if (!match)
        return {};
    const QString season = match->captured(u"season"_s);
    std::optional<int> year;
    if (match->captured(u"first"_s).isEmpty())
        year = fullYear(match->captured(u"year"_s)) - (season == "autumn"_L1 ? 0 : 1);
    else
        year = pairStart(*match);
    const Calendar calendar = calendarOf(*match);
    if (!year || calendar == Calendar::Financial || calendar == Calendar::Contradiction)
        return DueReading{};
    return found(DueKind::Term, yearPair(*year) + u'-' + season);
}

MaybeDue readYear(const QString &text)
{
    static const std::array calendarYears{form(u"(?:(?:calendar )?year )?{year4}"_s), form(u"{year4} calendar year"_s)};
    if (const std::optional<Match> match = firstMatch(calendarYears, text))
        return found(DueKind::Year, match->captured(u"year"_s));

    static const std::array pairs{form(u"{before}{pair}{after}"_s), form(u"{pair}-(?<after>financial|academic)"_s)};
    const std::optional<Match> match = firstMatch(pairs, text);
    const std::optional<int> year = match ? pairStart(*match) : std::nullopt;
    if (!year)
        return {}; // 03-2023 and 2023-03 look like a pair and are a month
    const bool labelled = match->hasCaptured(u"before"_s) || match->hasCaptured(u"after"_s);
    if (!labelled) {
        static const QRegularExpression storedMonth = form(u"\\d{4}-(?:0[1-9]|1[0-2])"_s);
        const bool twoDigits = match->capturedLength(u"first"_s) == 2;
        if (storedMonth.match(text).hasMatch() || (twoDigits && (*year <= 2012 || text.contains(u"to"_s))))
            return DueReading{};
    }
    const Calendar calendar = calendarOf(*match);
    if (calendar == Calendar::Contradiction)
        return DueReading{};
    return found(DueKind::Year, yearPair(*year) + (calendar == Calendar::Academic ? u"-academic"_s : u"-financial"_s));
}

MaybeDue readRelative(const QString &text)
{
    static const QRegularExpression relative =
        form(u"(?<within>(?:with)?in "
             u")?\\+?(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)"
             "[ -]?(?:(?<months>m|mo|mths?|mnths?|months?(?:\\(s\\))?)|(?<years>y|yrs?|years?(?:\\(s\\))?))\\.?"
             "(?: (?:of|from|after) (?:the )?(?:(?:plan(?:'s)? )?start(?: date)?|start of (?:the )?plan))?"_s);
    const Match match = relative.match(text);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, int> counts{{u"a"_s, 1}, {u"an"_s, 1}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10},
        {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"eighteen"_s, 18}};
    const QString count = match.captured(u"count"_s);
    if (count.startsWith(u"a"_s) && !match.hasCaptured(u"within"_s))
        return {}; // "a year" says how often, "within a year" by when
    const int number = counts.value(count, count.toInt());
    return found(DueKind::Relative, u"+%1m"_s.arg(match.hasCaptured(u"years"_s) ? 12 * number : number));
}

MaybeDue readDate(const QString &text)
{
    // Years before months: 2023-24 is both to look at, and readYear() knows which.
    for (const auto reader : {readDay, readQuarter, readTerm, readYear, readMonth}) {
        if (const MaybeDue reading = reader(text))
            return reading;
    }
    return {};
}

} // namespace

bool isBlankDue(const QString &source)
{
    return std::all_of(
        source.begin(), source.end(), [](QChar character) { return character.isSpace() || isUnseen(character); });
}

DueReading readDue(const QString &source)
{
    if (isBlankDue(source))
        return {DueKind::None, {}};
    const QString text = plainWords(source);
    if (const MaybeDue relative = readRelative(text))
        return *relative;

    static const QRegularExpression lead =
        form(u"(?:due:? )?(?:(?<limit>by|on or before|no later than|not later than|before|on):? )?(?:the )?"
             "(?:(?<end>(?:very )?end)(?:[ -]of)?(?: the)?[ -])?(?<date>.+)"_s);
    const Match match = lead.match(text);
    const MaybeDue date = match.hasMatch() ? readDate(match.captured(u"date"_s)) : MaybeDue();
    if (!date)
        return {};
    const QString limit = match.captured(u"limit"_s);
    const bool byEnd = match.hasCaptured(u"end"_s);
    if (date->kind != DueKind::Day && ((limit == "before"_L1 && !byEnd) || limit == "on"_L1))
        return {};
    return *date;
}

} // namespace waymark
