#include "exchange/reading/ReferenceReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

int referenceDepth(const QString &reference)
{
    static const QRegularExpression pattern(u"^\\d+(\\.\\d+)*[a-z]?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(reference).hasMatch() ? int(reference.count(u'.')) + 1 : 0;
}

ReferenceFound findReference(const QString &cell)
{
    QString whole = cell.simplified().remove(u' ');
    while (whole.endsWith(u'.') || whole.endsWith(u')'))
        whole.chop(1);
    if (const int depth = referenceDepth(whole))
        return {whole, {}, depth};
    static const QRegularExpression pattern(
        u"^\\s*(\\d+(?:\\.\\d+)*[a-z]?)[.):]?\\s+(\\S.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2).trimmed(), referenceDepth(match.captured(1))};
    return {cell, {}, 0};
}

} // namespace waymark
