#include "report/board/ShortWords.h"

#include "report/data/ReportWords.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// Where the last sentence within so many letters ends; 0 where none does.
qsizetype endOfSentence(const QString &line, qsizetype longest)
{
    for (qsizetype at = qMin(longest, line.size()) - 1; at > 0; --at) {
        const bool isEnd = line.at(at) == u'.' || line.at(at) == u'!' || line.at(at) == u'?';
        const bool isBeforeCapital = at + 2 >= line.size() || (line.at(at + 1) == u' ' && line.at(at + 2).isUpper());
        // "St. Mary", "Dr. Hill": a short word with a full stop is none.
        const bool isAfterWord = at >= 3 && line.at(at - 1).isLetterOrNumber() && line.at(at - 2).isLetterOrNumber()
            && line.at(at - 3).isLetterOrNumber();
        if (isEnd && isBeforeCapital && isAfterWord)
            return at + 1;
    }
    return 0;
}

} // namespace

QString shortWords(const QString &text, qsizetype longest)
{
    QString line;
    for (const QString &each : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString words = each.simplified();
        if (words.startsWith("- "_L1))
            words = words.mid(2);
        const bool isOpen = !line.isEmpty() && (line.back().isLetterOrNumber() || line.back() == u')');
        line += line.isEmpty() ? words : (isOpen ? u"; "_s : u" "_s) + words;
    }
    if (line.size() <= longest)
        return line;
    if (const qsizetype end = endOfSentence(line, longest); end >= longest / 2)
        return line.left(end);
    const qsizetype gap = line.lastIndexOf(u' ', longest - 1);
    QString kept = line.left(gap > longest / 2 ? gap : longest - 1);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    while (!kept.isEmpty() && (kept.back() == u',' || kept.back() == u';' || kept.back() == u' '))
        kept.chop(1);
    return kept + u'…';
}

QString moreWords(const QStringList &refs)
{
    constexpr qsizetype mostNamed = 12;
    if (refs.isEmpty())
        return {};
    QStringList named = refs.first(qMin(mostNamed, refs.size()));
    for (QString &ref : named)
        ref = ref.isEmpty() ? ReportWords::tr("one without a reference") : ref;
    const QString words = ReportWords::tr("%1 more: %2").arg(refs.size()).arg(named.join(u", "_s));
    return refs.size() <= mostNamed ? words + u'.'
                                    : ReportWords::tr("%1 and %2 others.").arg(words).arg(refs.size() - mostNamed);
}

} // namespace waymark::report_words
