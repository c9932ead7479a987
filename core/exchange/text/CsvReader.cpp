#include "exchange/text/CsvReader.h"

#include "exchange/source/PageBuilder.h"
#include "exchange/text/CsvRecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// An apostrophe keeps a spreadsheet from calculating a text that begins as a formula does; it is no part of the text.
QStringView withoutGuard(QStringView field)
{
    static const QString signs = u"=+-@＝＋－＠"_s;
    const auto first = std::find_if(field.cbegin(), field.cend(), [](QChar c) { return !c.isSpace() && c != u'\''; });
    const bool isGuarded = field.startsWith(u'\'') && first != field.cend() && signs.contains(*first);
    return isGuarded ? field.sliced(1) : field;
}

/// A cell's lines may be typed bullets.
QString fieldText(const QString &field)
{
    TextLines lines;
    for (const QStringView line : withoutGuard(field).split(u'\n')) {
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
            cell.text = fieldText(field);
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
