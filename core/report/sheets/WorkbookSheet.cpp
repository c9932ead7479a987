#include "report/sheets/WorkbookSheet.h"

#include <algorithm>
#include <utility>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// How many characters of the text a cell can hold as a workbook spells them.
qsizetype mostFitting(const QString &text)
{
    constexpr qsizetype moreForEscape = 6;
    if (text.size() <= mostInSheetCell / 2) // no text doubles
        return text.size();
    qsizetype fitting = std::min(text.size(), mostInSheetCell);
    qsizetype escapes = 0;
    for (auto found = excelEscape().globalMatch(text); found.hasNext();) {
        const qsizetype place = found.next().capturedStart();
        if (place + ++escapes * moreForEscape >= mostInSheetCell)
            return std::min(place, fitting);
        fitting = std::min(text.size(), mostInSheetCell - escapes * moreForEscape);
    }
    return fitting;
}

/// Takes off the front as much as a cell can hold, to the end of a line or a word where there is one.
QString takePart(QString &text)
{
    const qsizetype most = mostFitting(text);
    if (text.size() <= most)
        return std::exchange(text, {});
    qsizetype end = text.lastIndexOf(u'\n', most);
    if (end <= 0)
        end = text.lastIndexOf(u' ', most);
    if (end > 0) {
        const QString part = text.first(end);
        text = text.sliced(end + 1);
        return part;
    }
    end = most - (text.at(most - 1).isHighSurrogate() ? 1 : 0);
    const QString part = text.first(end);
    text = text.sliced(end);
    return part;
}

} // namespace

const QRegularExpression &excelEscape()
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return escape;
}

void appendSheetRow(QList<QList<SheetCell>> &rows, QList<SheetCell> row)
{
    bool goesOn = true;
    while (goesOn) {
        QList<SheetCell> part;
        goesOn = false;
        for (SheetCell &cell : row) {
            part.append(cell);
            part.last().text = takePart(cell.text);
            cell.status.reset();
            cell.value.reset(); // a number or a day stands once, not again where a neighbour goes on
            goesOn = goesOn || !cell.text.isEmpty();
        }
        rows.append(part);
    }
}

} // namespace waymark
