#include "exchange/reading/keys/KeyLines.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/Captions.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "Open = on track; Queued = not started", in whatever words a plan has for its statuses. Two of them at least with
/// different meanings, and most clauses such pairs: a line that says several other things is none.
int learnWords(const QString &line, StatusScheme &scheme)
{
    static const QRegularExpression clauseEnd(u"[;\\n]|\\.(?:\\s|$)"_s);
    static const QRegularExpression comma(u",\\s"_s);
    static const QRegularExpression pair(
        u"^(?:[^:=]{0,40}\\b(?:key|rag|brag|status|ratings?|legend|progress|colours?|actions)\\b[^:=]{0,30}:\\s*)?["
        u"“\"‘]?([^:=“”\"]{2,40}?)[”\"’]?"
        "\\s*(?:=|:|–|—|\\s-\\s|\\bmeans(?: that)?\\b|\\bis (?:when|where)\\b)\\s*(\\S.{2,160})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype mostWords = 3;
    QStringList clauses = line.split(clauseEnd, Qt::SkipEmptyParts);
    if (clauses.size() < 2)
        clauses = line.split(comma, Qt::SkipEmptyParts);
    QList<std::pair<QString, QString>> pairs;
    QSet<int> meanings;
    for (const QString &clause : std::as_const(clauses)) {
        const QRegularExpressionMatch match = pair.match(clause.simplified());
        const QString name = match.captured(1);
        const Status meaning = meaningOfWords(match.captured(2));
        if (!match.hasMatch() || meaning == Status::NotAssessed || name.count(u' ') > mostWords
            || (isWholeCaption(name) && statusFromText(name) == Status::NotAssessed
                && meaningOfWords(name) == Status::NotAssessed))
            continue;
        meanings.insert(int(meaning));
        pairs.append({name, match.captured(2)});
    }
    int taught = 0;
    if (meanings.size() > 1 && pairs.size() * 3 >= clauses.size() * 2) {
        for (const auto &[name, definition] : std::as_const(pairs)) {
            if (colourFromWord(name) == Colour::None)
                taught += scheme.learn(name, Colour::None, definition) ? 1 : 0;
        }
    }
    return taught;
}

/// "▲ at risk of delay ✖ deadline missed": signs with what they mean, two at least.
int learnSigns(const QString &line, StatusScheme &scheme)
{
    static const QRegularExpression pair(
        u"([✔✓☑✖✗✘☒▲△●○◯◐◑■□◆◇★☆▼⚠✅❌🔴🟥🟠🟡🟧🟨🟢🟩🔵🟦⚪⬜🟣🟪])\\x{FE0F}?\\s*[=:–—-]?\\s*([^✔✓☑✖✗✘☒▲△●○◯◐◑■□◆◇★☆▼⚠✅❌🔴🟥🟠🟡🟧🟨🟢🟩🔵🟦⚪⬜🟣🟪;\\n]{3,80})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<QString, QString>> pairs;
    for (auto found = pair.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (meaningOfWords(match.captured(2)) != Status::NotAssessed)
            pairs.append({match.captured(1), match.captured(2)});
    }
    int taught = 0;
    for (const auto &[sign, definition] : std::as_const(pairs))
        taught += pairs.size() > 1 && scheme.learn(sign, colourFromWord(sign), definition) ? 1 : 0;
    return taught;
}

/// "B complete, G on track, A at risk": letters with what they mean behind them, and nothing else in the line.
int learnLetters(const QString &line, StatusScheme &scheme)
{
    static const QRegularExpression clauseEnd(u"[;,\\n]|\\.(?:\\s|$)"_s);
    static const QRegularExpression pair(u"^(?:[^:]{0,30}:\\s*)?([A-Z])\\s+(\\p{Ll}.{2,80})$"_s);
    constexpr qsizetype fewest = 3;
    QList<std::pair<QString, QString>> pairs;
    for (const QString &clause : line.split(clauseEnd, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = pair.match(clause.simplified());
        if (!match.hasMatch() || meaningOfWords(match.captured(2)) == Status::NotAssessed)
            return 0;
        pairs.append({match.captured(1), match.captured(2)});
    }
    int taught = 0;
    for (const auto &[letter, definition] : std::as_const(pairs))
        taught += pairs.size() >= fewest && scheme.learn(letter, colourFromWord(letter), definition) ? 1 : 0;
    return taught;
}

/// "Where the box is blank work has not started."
void learnBlank(const QString &line, StatusScheme &scheme)
{
    static const QRegularExpression blank(u"\\b(?:blank|empty|no colou?r|uncoloured|unshaded)\\b([^.;\\n]{3,120})"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = blank.match(line); match.hasMatch())
        scheme.learn(u"blank"_s, Colour::None, match.captured(1));
}

} // namespace

int learnKey(const QString &line, StatusScheme &scheme)
{
    static const QRegularExpression pair(
        u"\\b(grey|gray|green|amber|yellow|red|blue|purple)\\b\\s*\\)?\\s*(?:=|:|–|—|-|means|is|indicates|denotes)\\s*"
        "([^;,.\\n]{3,120}?)(?=[;,.\\n]|$|\\s+(?:and )?(?:grey|gray|green|amber|yellow|red|blue|purple)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestLine = 600;
    if (line.size() > longestLine)
        return 0;
    int taught = 0;
    for (auto found = pair.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (meaningOfWords(match.captured(2)) != Status::NotAssessed)
            taught += scheme.learn(match.captured(1), colourFromWord(match.captured(1)), match.captured(2)) ? 1 : 0;
    }
    // R = date missed; A = at risk
    static const QRegularExpression letter(u"(?:^|[;,.:]\\s*)([BRAYGWP])\\s*(?:=|:|–|—|-)\\s*([^;,.\\n]{3,120})"_s);
    for (auto found = letter.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (meaningOfWords(match.captured(2)) != Status::NotAssessed)
            taught += scheme.learn(match.captured(1), colourFromWord(match.captured(1)), match.captured(2)) ? 1 : 0;
    }
    // “Slipping” when we think that we shall be late, “Done” when …
    static const QRegularExpression quoted(
        u"[“\"‘]([^”\"’]{3,30})[”\"’]\\s+(?:when|where|if|means|=|:|–)\\s+([^,.;“\"‘]{3,160})"_s);
    for (auto found = quoted.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (meaningOfWords(match.captured(2)) != Status::NotAssessed
            && colourFromWord(match.captured(1)) == Colour::None)
            taught += scheme.learn(match.captured(1), Colour::None, match.captured(2)) ? 1 : 0;
    }
    taught += learnWords(line, scheme) + learnSigns(line, scheme) + (taught == 0 ? learnLetters(line, scheme) : 0);
    if (taught > 0)
        learnBlank(line, scheme);
    return taught;
}

} // namespace waymark
