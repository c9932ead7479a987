#include "exchange/text/CsvReader.h"

#include "exchange/source/PageBuilder.h"
#include "exchange/text/CsvRecords.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// A cell's lines may be typed bullets.
QString cellText(const QString &field)
{
    TextLines lines;
    for (const QStringView line : QStringView(field).split(u'\n')) {
        lines.add(line);
        lines.breakLine();
    }
    return lines.text();
}

} // namespace

bool CsvReader::recognises(const SourceFile &file)
{
    if (!file.isText())
        return false;
    if (file.suffix == "csv"_L1 || file.suffix == "tsv"_L1 || file.suffix == "tab"_L1)
        return true;
    return !file.isNamedAsOtherThanText() && CsvRecords::isTabbedTable(file.text);
}

ReadOutcome<SourceDocument> CsvReader::read(const SourceFile &file)
{
    CsvRecords records(file.text);
    PageBuilder page;
    page.beginTable();
    QStringList fields;
    int number = 0;
    while (!page.isFull() && records.next(fields)) {
        ++number;
        bool anyText = false;
        page.beginRow(number);
        for (const QString &field : std::as_const(fields)) {
            Cell cell;
            cell.text = cellText(field);
            anyText = anyText || !cell.text.isEmpty();
            page.addCell(cell);
        }
        if (anyText)
            page.endRow();
    }
    if (records.unclosedQuoteLine() > 0)
        return tl::unexpected(ReadProblem{ReadProblem::Kind::UnclosedQuote, records.unclosedQuoteLine(), {}});
    page.endTable();
    return page.take();
}

} // namespace waymark
