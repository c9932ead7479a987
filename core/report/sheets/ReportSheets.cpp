#include "report/sheets/ReportSheets.h"

#include "report/outline/OutlineCells.h"
#include "report/outline/ReportLines.h"

#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString cellWords(const ReportCell &cell)
{
    QStringList lines;
    if (cell.status)
        lines.append(cell.status->word + report_words::statusRemark(*cell.status));
    for (const ReportLine &line : cell.lines) {
        for (const ReportPiece &piece : piecesOf(line.text))
            lines.append(piece.isBullet ? u"- "_s + piece.text : piece.text);
    }
    return lines.join(u'\n');
}

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

void appendRow(QList<QList<SheetCell>> &rows, QList<SheetCell> row)
{
    bool goesOn = true;
    while (goesOn) {
        QList<SheetCell> part;
        goesOn = false;
        for (SheetCell &cell : row) {
            part.append({takePart(cell.text), cell.status, cell.value});
            cell.status.reset();
            cell.value.reset(); // a number or a day stands once, not again where a neighbour goes on
            goesOn = goesOn || !cell.text.isEmpty();
        }
        rows.append(part);
    }
}

QString uniqueName(const QString &name, QSet<QString> &taken)
{
    QString unique = name;
    for (int count = 2; taken.contains(unique.toCaseFolded()); ++count)
        unique = u"%1 %2"_s.arg(name, QString::number(count));
    taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace

const QRegularExpression &excelEscape()
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return escape;
}

QList<WorkbookSheet> reportSheets(const ReportOutline &outline)
{
    QList<WorkbookSheet> sheets;
    QSet<QString> taken;
    for (const ReportBlock &block : outline.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        WorkbookSheet sheet{uniqueName(table->name.simplified(), taken), {}, {}, {}};
        for (const ReportColumn &column : table->columns) {
            sheet.headings.append(column.heading);
            sheet.shares.append(column.share);
        }
        if (table->columns.isEmpty())
            sheet.shares = {2, 3};
        for (const QList<ReportCell> &row : table->rows) {
            QList<SheetCell> cells;
            for (const ReportCell &cell : row) {
                const QString words = cellWords(cell);
                cells.append({words, cell.status ? std::optional(cell.status->status) : std::nullopt,
                    cell.isValue ? sheetValue(words) : std::nullopt});
            }
            appendRow(sheet.rows, cells);
        }
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace waymark
