#include "exchange/reading/tables/WrittenActions.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/LabelledLine.h"
#include "exchange/reading/values/WrittenDue.h"
#include "exchange/source/RatingSigns.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestFacts = 200;
constexpr int fewestTextWords = 2;

/// "by 1 March 2027", "due: May 2027" without the word before the date; empty where it is no date.
QString dateIn(const QString &piece)
{
    static const QRegularExpression before(u"^(?:to be |will be )?(?:completed? |done |due |ready |finished |delivered "
                                           u"|in place )?(?:by|due|from|in|on|until|"
                                           "before|for|deadline|target|no later than)\\b:?\\s+(?:the\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString date = piece.trimmed();
    if (isDateLike(date))
        return date;
    date.remove(before);
    return isDateLike(date) ? date : QString();
}

bool isNobodyYet(const QString &piece)
{
    static const QRegularExpression nobody(u"^(?:tbc|tbd|to be (?:confirmed|agreed|decided)|vacant|not yet known)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nobody.match(piece).hasMatch();
}

/// "Ada Brook", "Head of SEND", "Dr Ada Brook and the SEND team": every word begins large, or joins, or is of a post.
bool isWho(const QString &piece)
{
    static const QRegularExpression who(
        u"^(?:led by |lead |the "
        u")?\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:[\\s/&,+]+(?:\\(?\\p{Lu}[\\p{L}\\p{N}'’.)-]*|of|and|for|the|to|in|"
        "with|de|la|van|von|&|teams?|leads?|managers?|officers?|services?|forum|boards?|schools?|heads?|director|trust|"
        "council|partners?|group|commissioner|adviser|practice|hub|chair))*\\.?$"_s);
    constexpr qsizetype longestName = 90;
    constexpr qsizetype mostWords = 12;
    return piece.size() <= longestName && piece.count(u' ') < mostWords && who.match(piece).hasMatch()
        && !isStatusWord(piece);
}

QString joined(const QString &one, const QString &other, const QString &between)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
}

/// Puts a piece where it belongs; false where it is nothing of the kind.
bool takePiece(const QString &piece, WrittenAction &action)
{
    const qsizetype colon = piece.indexOf(u':');
    const std::optional<Role> role = colon > 0 ? labelRole(piece.first(colon).trimmed()) : std::nullopt;
    const QString value = role ? piece.sliced(colon + 1).trimmed() : piece;
    if (role && (*role == Role::Leads || *role == Role::Due || *role == Role::Status)) {
        QString &field = *role == Role::Leads ? action.leads : *role == Role::Due ? action.due : action.status;
        field = joined(field, value, u", "_s);
        action.isLabelled = true;
        return true;
    }
    if (const QString date = dateIn(piece); !date.isEmpty() && action.due.isEmpty()) {
        action.due = piece;
        return true;
    }
    if (piece.size() > 1 && isStatusWord(piece) && action.status.isEmpty()) {
        action.status = piece;
        return true;
    }
    if (isNobodyYet(piece)) {
        (action.leads.isEmpty() && action.due.isEmpty() ? action.leads : action.due) = piece;
        return true;
    }
    if (!isWho(piece))
        return false;
    action.leads = joined(action.leads, piece, u", "_s);
    return true;
}

/// "Ada Brook, Head of SEND, 31 January 2027": all of it facts, or none is taken.
bool takeFacts(const QString &inside, WrittenAction &action)
{
    static const QRegularExpression parting(u"\\s*[;|·]\\s*|\\s+[–—-]\\s+|,\\s+"_s);
    WrittenAction found = action;
    const QString tidy = inside.simplified();
    if (tidy.isEmpty() || tidy.size() > longestFacts)
        return false;
    for (const QString &piece : tidy.split(parting, Qt::SkipEmptyParts)) {
        if (!takePiece(piece.trimmed(), found))
            return false;
    }
    if (!found.saysAny())
        return false;
    action = found;
    return true;
}

/// The last sentence of what stands between two actions, and what comes before it.
std::pair<QString, QString> lastSentence(const QString &text)
{
    static const QRegularExpression end(u"[.!?]\\s+(?=\\p{Lu})"_s);
    qsizetype from = 0;
    for (auto match = end.globalMatch(text); match.hasNext();)
        from = match.next().capturedEnd();
    return {text.first(from).trimmed(), text.sliced(from).trimmed()};
}

bool isText(const QString &text)
{
    return text.count(u' ') + 1 >= fewestTextWords;
}

/// "… (Ada Brook, March 2027). … "
QList<WrittenAction> fromBrackets(const QString &line)
{
    static const QRegularExpression bracket(u"[(\\[]([^()\\[\\]]{3,200})[)\\]]\\s*(?=[.;,:]|$)[.;,]?\\s*"_s);
    QList<WrittenAction> actions;
    qsizetype from = 0;
    for (auto found = bracket.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        WrittenAction action;
        if (!takeFacts(match.captured(1), action))
            continue;
        const auto [before, text] = lastSentence(line.sliced(from, match.capturedStart() - from).trimmed());
        if (!isText(text))
            return {};
        if (!actions.isEmpty())
            actions.last().said = joined(actions.last().said, before, u" "_s);
        else if (!before.isEmpty())
            action.rest = before;
        action.text = text;
        actions.append(action);
        from = match.capturedEnd();
    }
    if (!actions.isEmpty())
        actions.last().said = joined(actions.last().said, line.sliced(from).trimmed(), u" "_s);
    return actions;
}

/// "… – Ada Brook – March 2027 – on track", also with bars.
QList<WrittenAction> fromDashes(const QString &line)
{
    static const QRegularExpression dash(u"\\s+[–—|-]\\s+|\\s*\\|\\s*"_s);
    const QStringList parts = line.split(dash, Qt::SkipEmptyParts);
    WrittenAction action;
    qsizetype first = parts.size();
    while (first > 1) {
        WrittenAction more;
        if (!takeFacts(withoutEnd(parts.at(first - 1)), more))
            break;
        --first;
    }
    if (first == parts.size() || first < 1)
        return {};
    for (qsizetype at = first; at < parts.size(); ++at) {
        if (!takeFacts(withoutEnd(parts.at(at)), action))
            return {};
    }
    action.text = withoutEnd(parts.first(first).join(u" – "_s));
    return isText(action.text) ? QList<WrittenAction>{action} : QList<WrittenAction>();
}

/// "Publish the guide. Ada Brook will make sure it happens by March 2027.": a sentence of its own about who and when.
QList<WrittenAction> fromSentence(const QString &line)
{
    static const QRegularExpression doer(
        u"^(.+?)[.!?;]\\s+(\\p{Lu}[^.!?;:]{2,80}?)\\s+(?:will|shall|is to|are "
        u"to|is|are|leads?|owns?|does|do|has|have)\\b"
        "[^.!?;]{0,80}?\\b(?:by|before|no later than|until)\\s+((?:the )?(?:end of )?[^.!?;]{3,40})[.]?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = doer.match(line);
    if (!match.hasMatch() || !isWho(match.captured(2)) || !isDateLike(match.captured(3)))
        return {};
    WrittenAction action;
    action.text = match.captured(1).trimmed();
    action.leads = match.captured(2);
    action.due = match.captured(3);
    return isText(action.text) ? QList<WrittenAction>{action} : QList<WrittenAction>();
}

/// "Publish the guide by 31 March 2027.": the words stay as they are.
QList<WrittenAction> fromDateAtEnd(const QString &line)
{
    static const QRegularExpression by(
        u"\\b(?:by|before|no later than|from|in)\\s+((?:the )?(?:end of |start of |early |mid[- ]|late )?[^,;:()]{3,30}?)\\s*[.]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = by.match(line);
    if (!match.hasMatch() || !isDateLike(match.captured(1)))
        return {};
    WrittenAction action;
    action.text = withoutEnd(line);
    action.due = match.captured(1);
    return {action};
}

/// "By 31 March 2027 we will publish the guide": the words stay as they are.
QString dateInFront(const QString &text)
{
    static const QRegularExpression by(
        u"^(?:by|before|no later than)\\s+([^,:;]{3,40}?)(?:,|\\s+(?=(?:we|the|our|all|every|each|they|it)\\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = by.match(text);
    return match.hasMatch() && isDateLike(match.captured(1)) ? match.captured(1) : QString();
}

/// "… Lead: Ada Brook. By: March 2027. Status: on track."
QList<WrittenAction> fromLabels(const QString &line)
{
    const LabelledLine found = labelledLine(line);
    WrittenAction action;
    action.isLabelled = true;
    action.text = found.before;
    for (const LabelledLine::Part &part : found.parts) {
        QString *field = part.role == Role::Leads ? &action.leads
            : part.role == Role::Due              ? &action.due
            : part.role == Role::Status           ? &action.status
            : part.role == Role::Said             ? &action.said
            : part.role == Role::Text             ? &action.text
                                                  : &action.rest;
        *field = joined(*field, field == &action.rest ? part.label + u": "_s + part.value : part.value, u"; "_s);
    }
    const bool isSaid = !action.leads.isEmpty() || !action.due.isEmpty();
    return isSaid && isText(action.text) ? QList<WrittenAction>{action} : QList<WrittenAction>();
}

} // namespace

WrittenAction writtenFacts(const QString &cell)
{
    WrittenAction found;
    QString pieces = cell.trimmed();
    pieces.replace(u'\n', u"; "_s).replace(u" ("_s, u"; "_s).remove(u')');
    return takeFacts(pieces, found) ? found : WrittenAction();
}

QList<WrittenAction> writtenActions(const QString &line)
{
    if (line.size() > longestLine)
        return {};
    static const QRegularExpression number(
        u"^\\s*(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[A-Z]{1,3}\\d{1,3}(?:\\.\\d+)*)[.):]?\\s+(?=\\p{Lu})"_s);
    QString words = line.simplified();
    const QString sign = takeSign(words);
    const QRegularExpressionMatch match = number.match(words);
    words = words.sliced(match.capturedLength());
    for (const auto &from : {fromLabels, fromBrackets, fromDashes, fromSentence, fromDateAtEnd}) {
        QList<WrittenAction> actions = from(words);
        if (actions.isEmpty())
            continue;
        for (WrittenAction &action : actions)
            action.due = action.due.isEmpty() ? dateInFront(action.text) : action.due;
        actions.first().sign = sign;
        actions.first().reference = match.captured(1);
        return actions;
    }
    return {};
}

} // namespace waymark
