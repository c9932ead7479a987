#include "report/sheets/XlsxTexts.h"

#include "report/data/ReportWords.h"
#include "report/sheets/WorkbookSheet.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark::xlsx_texts {

using namespace Qt::StringLiterals;

namespace {

/// At most so many characters, cut behind a word where that leaves enough of them; no sign that promises more and no
/// apostrophe stands at the end.
QString shortened(const QString &name, qsizetype longest)
{
    static const QString promising = u" ,;:.-–('"_s;
    if (name.size() <= longest && !name.endsWith(u'\''))
        return name;
    QString start = name.left(longest);
    const qsizetype space = name.size() > longest && name.at(longest) == u' ' ? longest : start.lastIndexOf(u' ');
    if (name.size() > longest && space > longest / 2)
        start.truncate(space);
    else if (start.back().isHighSurrogate())
        start.chop(1);
    while (start.size() > 1 && promising.contains(start.back()))
        start.chop(1);
    return start;
}

/// Words in the head or foot of a page, at most so many bytes of them. There "&" begins a sign, so that it is doubled;
/// before a "G" or a "[" the library would take even that for a picture, unless something invisible parts the two.
QByteArray pageWords(const QString &text, int most)
{
    static const QRegularExpression picture(u"&(?=[G\\[])"_s);
    QString words = forXml(text).simplified().replace(picture, u"&\u2060"_s);
    const auto written = [&words] { return QString(words).replace(u'&', u"&&"_s).toUtf8(); };
    for (bool isCut = false; written().size() > most; isCut = true) {
        words.chop(isCut ? 2 : 1); // the dots that were put there, too
        if (!words.isEmpty() && words.back().isHighSurrogate())
            words.chop(1);
        words = words.trimmed() + u'…';
    }
    return written();
}

/// The library holds 255 bytes for the three parts of a head together, and as many for those of a foot.
constexpr int longestPageWords = 170;
constexpr int longestPageEnd = 60;

} // namespace

QStringList sheetNames(const QStringList &names)
{
    constexpr qsizetype longest = 31;
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0000}-\\x{001f}]"_s);
    QStringList legal;
    QSet<QString> taken{u"history"_s}; // Excel keeps this one for itself
    for (const QString &name : names) {
        QString plain = QString(name).replace(forbidden, u" "_s).simplified();
        while (plain.startsWith(u'\''))
            plain = plain.sliced(1);
        if (plain.isEmpty())
            plain = ReportWords::tr("Table");
        QString unique = shortened(plain, longest);
        for (int count = 2; taken.contains(unique.toCaseFolded()); ++count) {
            const QString ending = u" (%1)"_s.arg(count);
            unique = shortened(plain, longest - ending.size()) + ending;
        }
        taken.insert(unique.toCaseFolded());
        legal.append(unique);
    }
    return legal;
}

QString forXml(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe; });
    return text;
}

QByteArray cellText(const QString &text)
{
    return forXml(text).replace(excelEscape(), u"_x005F_"_s).toUtf8();
}

QByteArray headOf(const ReportOutline &outline)
{
    return "&L" + pageWords(outline.title, longestPageWords) + "&R" + pageWords(outline.draftWord, longestPageEnd);
}

QByteArray footOf(const ReportOutline &outline)
{
    const QByteArray page =
        pageWords(ReportWords::tr("Page %1 of %2"), longestPageEnd).replace("%1", "&P").replace("%2", "&N");
    return "&L" + pageWords(outline.issuedWords, longestPageWords) + "&R" + page;
}

} // namespace waymark::xlsx_texts
