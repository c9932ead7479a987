#include "exchange/text/PipeTables.h"

#include <algorithm>

namespace waymark {

bool isPipeRule(QStringView line)
{
    const QStringView text = line.trimmed();
    const bool onlySigns = std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'|' || letter == u'-' || letter == u':' || letter == u' ' || letter == u'\t';
    });
    return onlySigns && text.contains(u'|') && text.contains(u"--");
}

QStringList pipeCells(QStringView line)
{
    QStringList cells(1);
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isEscaped = line.at(at) == u'\\' && at + 1 < line.size() && line.at(at + 1) == u'|';
        if (isEscaped)
            cells.last() += line.at(++at);
        else if (line.at(at) == u'|')
            cells.append(QString());
        else
            cells.last() += line.at(at);
    }
    const QStringView text = line.trimmed();
    if (text.startsWith(u'|'))
        cells.removeFirst();
    if (text.endsWith(u'|') && !text.endsWith(u"\\|") && !cells.isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace waymark
