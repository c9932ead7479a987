#include "analysis/Abbreviations.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

/// Most texts have none, and are not worth a regular expression.
bool hasTwoCapitals(const QString &text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        // Half of a character beyond the first plane may be one; the expression below knows.
        if ((text.at(at - 1).isUpper() && text.at(at).isUpper()) || text.at(at).isSurrogate())
            return true;
    }
    return false;
}

} // namespace

QStringList abbreviationsIn(const QString &text)
{
    static const QRegularExpression shouted(u"\\b\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{2,}){2,}\\b"_s);
    static const QRegularExpression capitals(u"(?<![\\p{L}\\p{N}])(\\p{Lu}{2,})s?(?![\\p{L}\\p{N}])"_s);
    if (!hasTwoCapitals(text))
        return {};
    const QString calm = QString(text).remove(shouted);
    QStringList found;
    for (QRegularExpressionMatchIterator match = capitals.globalMatch(calm); match.hasNext();)
        found.append(match.next().captured(1));
    std::sort(found.begin(), found.end(), isAlphabetical);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool isAlphabetical(const QString &a, const QString &b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

} // namespace waymark::analysis
