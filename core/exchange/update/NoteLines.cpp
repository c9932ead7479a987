#include "exchange/update/NoteLines.h"

#include "base/Id.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "table 2, row 14", "table 2, row 14, Budget": says where a line stood, not what it is about.
bool isPlace(const QString &heading)
{
    static const QRegularExpression row(u", row \\d+(?:,|$)"_s);
    return row.match(heading).hasMatch();
}

QString headingOf(const QString &line)
{
    const qsizetype colon = line.indexOf(u": "_s);
    return colon > 0 ? line.left(colon) : QString();
}

/// The line as it is recognised again.
QString bareLine(const QString &line)
{
    const QString heading = headingOf(line);
    return foldedName(isPlace(heading) ? line.mid(heading.size() + 2) : line);
}

/// How often each line stands in a text.
QHash<QString, int> bareLines(const QString &text)
{
    QHash<QString, int> lines;
    for (const QString &line : text.split(u'\n'))
        lines[bareLine(line)]++;
    return lines;
}

/// How often each heading stands in a text.
QHash<QString, int> headingsOf(const QStringList &lines)
{
    QHash<QString, int> headings;
    for (const QString &line : lines)
        headings[foldedName(headingOf(line))]++;
    return headings;
}

} // namespace

NoteLines grownNote(const QString &present, const QString &said, const QString &earlier)
{
    QStringList lines = present.isEmpty() ? QStringList() : present.split(u'\n');
    const QStringList saidLines = said.split(u'\n');
    const QHash<QString, int> before = bareLines(earlier);
    QHash<QString, int> known = bareLines(present);
    for (auto line = before.cbegin(); line != before.cend(); ++line)
        known[line.key()] = std::max(known.value(line.key()), *line);
    const QHash<QString, int> own = headingsOf(lines);
    const QHash<QString, int> theirs = headingsOf(saidLines);
    NoteLines grown;
    for (const QString &line : saidLines) {
        if (line.simplified().isEmpty() || known[bareLine(line)]-- > 0)
            continue;
        const QString heading = headingOf(line);
        const QString folded = foldedName(heading);
        const bool isOne = own.value(folded) == 1 && theirs.value(folded) == 1;
        if (heading.isEmpty() || isPlace(heading) || !isOne) {
            lines.append(line);
            continue;
        }
        const auto old = std::find_if(
            lines.begin(), lines.end(), [&](const QString &each) { return foldedName(headingOf(each)) == folded; });
        grown.replacesEdited = grown.replacesEdited || !before.contains(bareLine(*old));
        *old = line;
    }
    grown.text = lines.join(u'\n');
    return grown;
}

} // namespace waymark
