#include "report/sheets/OutlineSheets.h"

#include "report/outline/OutlineCells.h"
#include "report/sheets/SheetCells.h"

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
    for (const ReportLine &line : cell.lines)
        lines.append(sheet_cells::plainLines(line.text));
    return lines.join(u'\n');
}

QString uniqueName(const QString &name, QSet<QString> &taken)
{
    QString unique = name;
    for (int count = 2; taken.contains(unique.toCaseFolded()); ++count)
        unique = u"%1 %2"_s.arg(name, QString::number(count));
    taken.insert(unique.toCaseFolded());
    return unique;
}

/// In characters, by the columns' shares of a page; two where they have no headings.
QList<int> widthsByShares(const ReportTable &table)
{
    constexpr int pageWidth = 170; // what a wide screen shows without scrolling
    constexpr int factsWidth = 90;
    QList<int> shares;
    for (const ReportColumn &column : table.columns)
        shares.append(column.share);
    const int whole = shares.isEmpty() ? factsWidth : pageWidth;
    if (shares.isEmpty())
        shares = {2, 3};
    int sum = 0;
    for (const int share : shares)
        sum += share;
    QList<int> widths;
    for (const int share : shares)
        widths.append(std::clamp(whole * share / std::max(sum, 1), 10, 80));
    return widths;
}

} // namespace

QList<WorkbookSheet> outlineSheets(const ReportOutline &outline)
{
    QList<WorkbookSheet> sheets;
    QSet<QString> taken;
    for (const ReportBlock &block : outline.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        WorkbookSheet sheet{uniqueName(table->name.simplified(), taken), {}, widthsByShares(*table), {}};
        sheet.areValuesLeft = true;
        for (const ReportColumn &column : table->columns)
            sheet.headings.append(column.heading);
        for (const QList<ReportCell> &row : table->rows) {
            QList<SheetCell> cells;
            for (const ReportCell &cell : row) {
                const QString words = cellWords(cell);
                cells.append({words, cell.status ? std::optional(cell.status->status) : std::nullopt,
                    cell.isValue ? sheetValue(words) : std::nullopt});
            }
            appendSheetRow(sheet.rows, cells);
        }
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace waymark
