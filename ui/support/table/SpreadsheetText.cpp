#include "support/table/SpreadsheetText.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QString &text)
{
    static const QString beginsFormula = u"=+-@＝＋－＠\t\r"_s;
    // Blanks before it do not keep a spreadsheet from calculating.
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u' '; });
    QString cell = first != text.cend() && beginsFormula.contains(*first) ? u'\'' + text : text;
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString spreadsheetText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cellText(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace waymark
