#include "exchange/reading/status/StatusReading.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStatus = 60; ///< what is longer is somebody's account, not a status

/// The words in the middle of "A At risk (amber)", as reports write a status: with its letter before it and the name of
/// its colour behind. Others' letters and remarks stay, for they may say something else.
QString barePart(const QString &words)
{
    static const QRegularExpression pattern(
        u"^(?:([GAR✓…–-])\\s+)?(.+?)(?:\\s+\\((?:grey|green|amber|red|blue)(?:, (?:finished|decided))*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(words);
    const QString letter = match.captured(1);
    const QString bare = match.captured(2);
    const QString own = statusLetter(statusFromText(bare));
    const bool wasTakenForABullet = letter == u"-" && (own == u"✓" || own == u"–");
    const bool isItsLetter = letter.isEmpty() || letter == own || wasTakenForABullet;
    return isItsLetter ? bare : words;
}

/// A colour, and what follows it: "Red – overdue", "Blue (closed)", "🔴 Red", "Amber/Green".
struct Parts
{
    Colour colour = Colour::None;
    QString rest;
};

Parts partsOf(const QString &words)
{
    static const QRegularExpression sign(
        u"^([🔴🟥🟠🟡🟧🟨🟢🟩🔵🟦⚪⬜🟣🟪])\\x{FE0F}?\\s*(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(
        u"^(grey|gray|green|amber|yellow|orange|red|blue|purple|white)\\b[\\s:;,/()\\[\\]–—-]*(.*?)[)\\]]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        u"^(.+?)\\s*[(\\[–—-]\\s*(grey|gray|green|amber|yellow|red|blue|purple|white)[)\\]]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = sign.match(words); match.hasMatch())
        return {colourFromWord(match.captured(1)), match.captured(2)};
    if (const auto match = word.match(words); match.hasMatch())
        return {colourFromWord(match.captured(1)), match.captured(2)};
    if (const auto match = behind.match(words); match.hasMatch())
        return {colourFromWord(match.captured(2)), match.captured(1)};
    return {};
}

Status worse(Status one, Status other)
{
    const auto gravity = [](Status status) {
        return status == Status::Missed ? 4 : status == Status::AtRisk ? 3 : status == Status::OnTarget ? 2 : 1;
    };
    return gravity(one) >= gravity(other) ? one : other;
}

/// The whole of the words is a usual status: nothing but words that speak of one.
Status usualStatus(const QString &words)
{
    static const QSet<QString> cannotSay{u"not applicable"_s, u"n/a"_s, u"new"_s};
    static const QRegularExpression isPhrase(
        u"^(action |task |now |currently |all |work |fully |mostly |largely |substantially |partially |partly |still |"
        "slightly |good |some |significantly |seriously |recently )?"
        "(not |yet |to |be |been |no |in |on |off |under |at |up |and |but |has |is |for |"
        "started|begun|commenced|progress|progressing|underway|way|way|ongoing|on-going|track|target|schedule|hold|"
        "course|"
        "plan|planned|time|late|delayed|delay|overdue|behind|risk|missed|complete|completed|done|closed|achieved|"
        "delivered|finished|implemented|open|live|active|paused|stalled|signed|sign|off|embedded|awaiting|sign-off|"
        "approval|approved|new|pending|due|yet|slipping|slipped|slippage|resolved|met|start|begin|scheduled|made|"
        "future|working|do|"
        "checked|verified|agreed|failed|incomplete|deadline|date|passed|past|hand|train|line|task|action|queued|"
        "blocked|stuck|"
        "running|going|well|it|its|of|waiting|board|for|\\s|[-,.;:])+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(u"(?<=[a-z])(?=[A-Z][a-z])"_s);
    const QString lower = QString(words).replace(camel, u" "_s).simplified().toLower();
    if (lower.size() > longestStatus || cannotSay.contains(lower) || !isPhrase.match(lower).hasMatch())
        return Status::NotAssessed;
    return meaningOfWords(lower);
}

StatusFound ofParts(const Parts &parts, const StatusScheme &scheme)
{
    const Status byColour = scheme.ofColour(parts.colour);
    if (parts.rest.isEmpty())
        return {byColour, {}, false, false};
    if (const Colour second = colourFromWord(parts.rest); second != Colour::None) {
        const Status other = scheme.ofColour(second);
        return {worse(byColour, other), {}, false, other != byColour};
    }
    // What the words mean is what counts; the colour before them is how this plan shows it.
    const Status known = scheme.ofWords(parts.rest);
    if (known != Status::NotAssessed && known != Status::Unreadable)
        return {known, {}, false, known != byColour};
    const Status meant = usualStatus(parts.rest);
    if (meant == Status::NotAssessed)
        return {byColour, parts.rest, false, false};
    return {meant, parts.rest, false, meant != byColour};
}

std::optional<Status> ofShare(const QString &words)
{
    static const QRegularExpression share(u"^(\\d{1,3})\\s*%( complete[d]?)?$"_s);
    const QRegularExpressionMatch match = share.match(words);
    if (!match.hasMatch() || match.captured(1).toInt() > 100)
        return std::nullopt;
    const int percent = match.captured(1).toInt();
    return percent == 0 ? Status::NotStarted : percent == 100 ? Status::SignedOff : Status::OnTarget;
}

StatusFound ofWords(const QString &words, const StatusScheme &scheme)
{
    if (words == u"✓" || words == u"✔" || words == u"☑" || words == u"✅")
        return {Status::SignedOff, {}, false, false};
    static const QRegularExpression rank(u"^\\d{1,2}\\s*[-–—.:)]\\s*(?=\\D)"_s); // "3 - At risk", as lists sort it
    if (const auto ranked = rank.match(words); ranked.hasMatch() && !scheme.knows(words)) {
        const StatusFound found = ofWords(words.sliced(ranked.capturedEnd()), scheme);
        if (found.status != Status::Unreadable)
            return found;
    }
    // "In progress (60%)": the words say it, and how far it is.
    static const QRegularExpression howFar(u"\\s*[(\\[–—-]\\s*(\\d{1,3}\\s*%)(?:\\s+completed?)?\\s*[)\\]]?$"_s);
    if (const auto far = howFar.match(words); far.hasMatch() && far.capturedStart() > 0 && !scheme.knows(words)) {
        StatusFound found = ofWords(words.first(far.capturedStart()), scheme);
        if (found.status != Status::Unreadable && found.status != Status::NotAssessed) {
            found.text = words;
            return found;
        }
    }
    const QString bare = barePart(words);
    Status status = scheme.ofWords(bare);
    // "Not assessed" written out is just that.
    if (statusText(Status::NotAssessed) == words.toLower())
        return {};
    if (status != Status::NotAssessed && status != Status::Unreadable)
        return {status, {}, false, false};
    if (const auto share = ofShare(words))
        return {*share, {}, false, false};
    const Parts parts = words.size() <= longestStatus ? partsOf(words) : Parts();
    if (parts.colour != Colour::None) {
        const StatusFound found = ofParts(parts, scheme);
        if (found.status != Status::NotAssessed)
            return found;
    }
    status = usualStatus(words);
    if (status != Status::NotAssessed)
        return {status, {}, false, false};
    return {Status::Unreadable, words, false, false};
}

} // namespace

StatusFound readStatus(const Cell &cell, const StatusScheme &scheme)
{
    QString words = cell.text.simplified();
    if (words.isEmpty() && !cell.pictures.isEmpty())
        words = cell.pictures.first().section(u'.', 0, 0).replace(u'_', u' ').simplified();
    const QString colour = colourOf(cell);
    const Colour shown = colourFromHex(colour);
    const bool isOnlySign = isSignAlone(words) && (shown != Colour::None || words.size() == 1);
    if (!words.isEmpty() && !(isOnlySign && !colour.isEmpty())) {
        StatusFound found = ofWords(words, scheme);
        const Status byColour = scheme.ofColour(shown);
        const bool isClear = found.status != Status::Unreadable && found.status != Status::NotAssessed;
        if (found.status == Status::Unreadable && byColour != Status::NotAssessed)
            return found; // the words are kept, and its colour cannot take their place
        const bool isOtherwise = isClear && byColour != Status::NotAssessed && byColour != found.status
            && found.status != Status::AwaitingSignOff; // which has no colour of its own
        if (isOtherwise && scheme.preferred() == StatusSide::Colours)
            return {byColour, words, false, false, colour};
        found.disagrees |= isOtherwise && scheme.preferred() == StatusSide::NotSaid;
        found.colour = colour;
        return found;
    }
    if (colour.isEmpty())
        return {scheme.ofBlank(), {}, false, false};
    const Status status = scheme.ofColour(shown);
    if (status != Status::NotAssessed)
        return {status, {}, true, false, colour};
    return {Status::Unreadable, colour, true, false, colour};
}

bool isStatusWord(const QString &words)
{
    if (words.isEmpty() || words.size() > longestStatus)
        return false;
    static const StatusScheme usual;
    const StatusFound found = ofWords(words, usual);
    return found.status != Status::Unreadable && found.status != Status::NotAssessed;
}

} // namespace waymark
