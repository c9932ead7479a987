#include "exchange/reading/ReferenceReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReference = 20;

const QRegularExpression &numberedPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d+(?:\\.\\d+)*)([a-z]|\\s?\\([a-z0-9]{1,4}\\)|\\.[a-z])?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &letteredPattern()
{
    static const QRegularExpression pattern(
        u"^([a-z]{1,6}[\\s._/-]{0,2}\\d+(?:[._/-]\\d+)*)([a-z])?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

int referenceDepth(const QString &reference)
{
    if (reference.size() > longestReference)
        return 0;
    const QRegularExpressionMatch match = numberedPattern().match(reference);
    if (match.hasMatch()) {
        const bool isPart = match.captured(2).contains(u'(') || match.captured(2).contains(u'.');
        return int(match.captured(1).count(u'.')) + (isPart ? 2 : 1);
    }
    return isReference(reference) ? int(reference.count(u'.')) + 1 : 0;
}

bool isReference(const QString &text)
{
    if (text.isEmpty() || text.size() > longestReference)
        return false;
    return numberedPattern().match(text).hasMatch() || letteredPattern().match(text).hasMatch();
}

QString parentReference(const QString &reference)
{
    const QRegularExpressionMatch match = numberedPattern().match(reference);
    if (match.hasMatch() && !match.captured(2).isEmpty())
        return match.captured(1);
    const qsizetype dot = reference.lastIndexOf(u'.');
    return dot > 0 ? reference.first(dot) : QString();
}

ReferenceFound findReference(const QString &cell)
{
    // "Action 1.1" is called 1.1 by all others.
    static const QRegularExpression named(
        u"^(?:action|task|activity|step|milestone|recommendation)\\s+(\\d+(?:\\.\\d+)*[a-z]?)(?:\\s*[:.)–—-]\\s*(\\S.*))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = named.match(cell.trimmed()); match.hasMatch())
        return {match.captured(1), match.captured(2), referenceDepth(match.captured(1))};
    QString whole = cell.size() > 2 * longestReference ? cell : cell.simplified().remove(u' ');
    while (whole.endsWith(u'.') || (whole.endsWith(u')') && !whole.contains(u'(')))
        whole.chop(1);
    if (const int depth = referenceDepth(whole); depth > 0 && numberedPattern().match(whole).hasMatch())
        return {whole, {}, depth};
    if (const QString tidy = cell.size() > 2 * longestReference ? QString() : cell.simplified(); isReference(tidy))
        return {tidy, {}, referenceDepth(tidy)};
    static const QRegularExpression pattern(
        u"^\\s*(\\d+(?:\\.\\d+)*(?:[a-z]|\\([a-z0-9]{1,3}\\))?)[.):]?\\s+(\\S.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2).trimmed(), referenceDepth(match.captured(1))};
    // "QW-01 Map every service"
    static const QRegularExpression lettered(u"^\\s*([A-Z]{1,4}[-/]\\d{1,3}(?:\\.\\d+)*)[.):]?\\s+(\\p{Lu}.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch code = lettered.match(cell); code.hasMatch())
        return {code.captured(1), code.captured(2).trimmed(), referenceDepth(code.captured(1))};
    return {cell, {}, 0};
}

} // namespace waymark
