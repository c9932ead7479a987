#include "analysis/Spelling.h"

#include "base/Id.h"

namespace waymark::analysis {

namespace {

bool differsByOneLetter(const QString &one, const QString &other)
{
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1 || shorter.size() < shortName || longer.size() <= shortName)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && longer.at(at) == shorter.at(at))
        ++at;
    const bool isReplaced = longer.size() == shorter.size();
    if (!longer.at(at).isLetter() || (isReplaced && !shorter.at(at).isLetter()))
        return false;
    return QStringView(longer).mid(at + 1) == QStringView(shorter).mid(isReplaced ? at + 1 : at);
}

} // namespace

QString bareName(const QString &name)
{
    QString bare;
    for (const QChar letter : foldedName(name)) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            bare.append(letter);
    }
    return bare;
}

bool isSameSpelling(const QString &oneBare, const QString &otherBare)
{
    return !oneBare.isEmpty() && (oneBare == otherBare || differsByOneLetter(oneBare, otherBare));
}

} // namespace waymark::analysis
