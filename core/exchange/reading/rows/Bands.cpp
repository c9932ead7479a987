#include "exchange/reading/rows/Bands.h"

#include "exchange/reading/tables/Captions.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "one" as "1"; everything else as it is.
QString inDigits(const QString &number)
{
    static const QStringList words{
        u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    const qsizetype at = words.indexOf(number.toLower());
    return at < 0 ? number : QString::number(at + 1);
}

/// Without how many there are in it: "Early identification (6)", "Workforce (4 actions)".
QString withoutCount(const QString &title)
{
    static const QRegularExpression count(u"\\s+\\(\\d{1,3}(?:\\s+(?:actions?|items?|tasks?|rows?))?\\)$"_s);
    return QString(title).remove(count).trimmed();
}

/// "What we want to achieve: Families wait less": what stands behind a label that means an outcome; empty for all else.
QString labelledOutcome(const QString &text)
{
    constexpr qsizetype longestLabel = 50;
    constexpr int sure = 8;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > longestLabel || colon + 1 == text.size())
        return {};
    const QString label = text.first(colon).trimmed();
    if (!isWholeCaption(label) || rolesOfCaption(label).value(Role::Outcome) < sure)
        return {};
    QString outcome = text.sliced(colon + 1).trimmed();
    if (outcome.count(u'.') == 1 && outcome.endsWith(u'.'))
        outcome.chop(1);
    return outcome;
}

} // namespace

Band bandIn(const QString &text)
{
    static const QRegularExpression priority(
        u"^(?:strategic |key |improvement )?(?:priority(?: action)?(?: "
        u"area)?|area for (?:priority )?action|theme|work ?stream|strand|pillar|area(?: of weakness| for "
        "improvement| of focus)?|weakness|requirement|mission|challenge|building block|(?:significant |cause for "
        ")?concern|section|programme|focus area|domain|chapter|part)\\s+"
        "(?:no\\.?\\s*)?(\\d+|[A-Z]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b"
        "\\s*[:.)\\-–—]*\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outcome(
        u"^(?:strategic |key |improvement )?(?:outcome|objective|goal|aim|sub-?priority|ambition)\\s+(?:no\\.?\\s*)?"
        "([A-Z]?\\d+(?:\\.\\d+)*[a-z]?|[A-Z]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\s*[:.)\\-–—]*\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unnumbered(
        u"^(priority|theme|workstream|strand|pillar|area of weakness|significant concern|directorate|programme)\\s*[:–—-]\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unnumberedOutcome(
        u"^(outcome|objective|goal|aim)\\s*[:–—-]\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbered(u"^(\\d+(?:\\.\\d+)*)[.):]?\\s+(\\S.*)$"_s);
    const QString tidy = text.simplified();
    using enum Band::Level;
    if (const auto match = priority.match(tidy); match.hasMatch())
        return {Priority, inDigits(match.captured(1)), withoutCount(match.captured(2))};
    if (const auto match = outcome.match(tidy); match.hasMatch())
        return {Outcome, inDigits(match.captured(1)), withoutCount(match.captured(2))};
    if (const auto match = unnumbered.match(tidy); match.hasMatch())
        return {Priority, {}, withoutCount(match.captured(2))};
    if (const auto match = unnumberedOutcome.match(tidy); match.hasMatch())
        return {Outcome, {}, withoutCount(match.captured(2))};
    if (const QString labelled = labelledOutcome(tidy); !labelled.isEmpty())
        return {Outcome, {}, withoutCount(labelled)};
    if (const auto match = numbered.match(tidy); match.hasMatch()) {
        const bool isDeep = match.captured(1).contains(u'.');
        return {isDeep ? Outcome : Unknown, match.captured(1), match.captured(2)};
    }
    return {Unknown, {}, tidy};
}

bool isFurniture(const QString &text)
{
    static const QRegularExpression furniture(
        u"^(?:(?:grand |sub-? ?)?totals?\\b.{0,40}|page \\d+(?: of \\d+)?|\\d+ of \\d+|.{1,200}(?:\\.{4,}|…{2,})\\s*\\d*|continued(?: overleaf)?\\.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString tidy = text.simplified();
    return tidy.size() < 260 && furniture.match(tidy).hasMatch();
}

} // namespace waymark
