#include "plan/texts/FoldedText.h"

#include "base/Id.h"

namespace waymark {

QString foldedReference(const QString &reference)
{
    QString folded = foldedName(reference).remove(u' ');
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

QString foldedWord(const QString &word)
{
    return foldedName(QString(word).replace(u'-', u' '));
}

QString foldedText(const QString &text)
{
    return foldedName(text);
}

} // namespace waymark
