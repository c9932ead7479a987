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

} // namespace waymark::analysis
