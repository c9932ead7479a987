#include "analysis/TellingWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

/// A word out of a list that no "not", "nearly" or "to be" stands before.
bool says(const QString &text, const QRegularExpression &words)
{
    static const QRegularExpression denied(
        u"\\b(not|no|never|nearly|almost|partly|partially|yet|be|until|when|once|half)(\\s+(yet|be|been|fully|being))*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator found = words.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!denied.match(text.left(match.capturedStart())).hasMatch())
            return true;
    }
    return false;
}

constexpr QStringView bodies = u"(?:board|cabinet|committee|executive|panel|governors|commissioners)";

/// The year in which a month named without one lies: that of the text, unless it would be more than three months back.
int yearFor(int month, Month text)
{
    constexpr int monthsBack = 3;
    const Month same(text.year(), month);
    return same.monthsTo(text) > monthsBack         ? text.year() + 1
        : text.monthsTo(same) > 12 - monthsBack - 1 ? text.year() - 1
                                                    : text.year();
}

} // namespace

bool saysFinished(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(complete|completed|finished|done|delivered|achieved|in place|signed off)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(text, words);
}

QString wordOfDelay(const QString &text)
{
    static const QRegularExpression delayed(
        u"\\b(delay(?:s|ed|ing)?|slip(?:s|ped|page)|postpone[sd]?|overdue|on hold|paused|stalled|behind(?! the scenes)"
        "|late(?!\\s+(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september"
        "|october|november|december|in the|20\\d\\d)\\b))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression denied(
        u"(?:\\b(?:no|not|without|never|nothing|none|any)|n[’']t)(?:\\s+[\\w’'-]+){0,2}\\s+$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (QRegularExpressionMatchIterator match = delayed.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const qsizetype from = std::max<qsizetype>(0, word.capturedStart() - 40);
        if (!denied.match(text.mid(from, word.capturedStart() - from)).hasMatch())
            return word.captured(1);
    }
    return {};
}

QStringList asksIn(const QString &text)
{
    static const QRegularExpression asked(
        u"\\b%1\\b[^.?!]{0,40}\\b(?:is|are) asked\\b|\\b(?:we|i) (?:now )?ask (?:the )?(?:\\w+ ){0,3}%1\\b"
        "|\\b(?:decision|approval|agreement) of the (?:\\w+ ){0,3}%1\\b"
        "|\\b%1\\b (?:must|should|needs to|has to|to) (?:decide|approve|agree|confirm)\\b"_s.arg(bodies),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"(?<=[.?!])\\s+|\\n+"_s);
    QStringList found;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        if (asked.match(sentence).hasMatch())
            found.append(sentence.simplified());
    }
    return found;
}

QDate lastDayNamed(const QString &text, Month month)
{
    static const QRegularExpression named(
        u"(?:\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+|\\b(?<from>since|from|after|of)\\s+|\\b(?:in|by|until|before|"
        u"during|on|for|"
        "end of)\\s+)(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|"
        "tember|ober|ember)?\\b(?:\\s+(?<year>20\\d\\d))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    QDate last;
    for (QRegularExpressionMatchIterator at = named.globalMatch(text); month.isValid() && at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (!match.captured(u"from"_s).isEmpty())
            continue;
        const int number = int(months.indexOf(match.captured(u"month"_s).toLower())) / 3 + 1;
        const QString year = match.captured(u"year"_s);
        const Month meant(year.isEmpty() ? yearFor(number, month) : year.toInt(), number);
        const QString day = match.captured(u"day"_s);
        const QDate date = day.isEmpty() ? meant.lastDay() : QDate(meant.year(), meant.month(), day.toInt());
        if (date.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    return last;
}

} // namespace waymark::analysis
