#include "exchange/reading/draft/JoinedWords.h"

namespace waymark {

QString joinedWords(const QString &text, const QString &rest)
{
    return text.isEmpty() || rest.isEmpty() ? text + rest : text + (rest.startsWith(u"- ") ? u'\n' : u' ') + rest;
}

QString joinedLines(const QString &text, const QString &rest)
{
    return text.isEmpty() || rest.isEmpty() ? text + rest : text + u'\n' + rest;
}

} // namespace waymark
